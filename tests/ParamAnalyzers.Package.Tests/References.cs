using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ParamAnalyzers.Package.Tests;

/// <summary>What an assembly uses of others, read from its metadata.</summary>
internal sealed class References : ISignatureTypeProvider<string, object?>
{
    private References(MetadataReader reader)
    {
        Assemblies = [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal)];
        Types = [.. reader.TypeReferences.Select(handle => NameOf(reader, handle)).Distinct()];
        Members = [.. reader.MemberReferences.Select(reader.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference).Select(member => (NameOf(reader, (TypeReferenceHandle)member.Parent), Text(reader, member))).Distinct()];
        HasNativeCalls = reader.GetTableRowCount(TableIndex.ImplMap) + reader.GetTableRowCount(TableIndex.ModuleRef) > 0;
    }

    public IReadOnlyList<string> Assemblies { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<(string Type, string Member)> Members { get; }

    public bool HasNativeCalls { get; }

    public static References Of(Stream assembly)
    {
        using var file = new PEReader(assembly);
        return new References(file.GetMetadataReader());
    }

    public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[,]";

    public string GetByReferenceType(string elementType) => "ref " + elementType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "function pointer";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;

    public string GetGenericMethodParameter(object? genericContext, int index) => "M" + index;

    public string GetGenericTypeParameter(object? genericContext, int index) => "T" + index;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetPinnedType(string elementType) => elementType;

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeDefinition(handle).Name);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeReference(handle).Name);

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => "type";

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(reader, (TypeReferenceHandle)type.ResolutionScope) + "+" + reader.GetString(type.Name)
            : reader.GetString(type.Namespace) + "." + reader.GetString(type.Name);
    }

    private string Text(MetadataReader reader, MemberReference member) =>
        reader.GetString(member.Name) + (member.GetKind() == MemberReferenceKind.Method ? $"({string.Join(", ", member.DecodeMethodSignature(this, null).ParameterTypes)})" : string.Empty);
}
