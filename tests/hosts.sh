#!/usr/bin/env bash
# Runs the package under everything that hosts analyzers: each compiler from Visual Studio 17.8 on, projects of every kind, dotnet format, and the Roslynator command line.
# Takes half an hour; docs/compatibility.md says what came out. Needs packages from the network that the gate does not need.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$root/tests/roslyn-versions.sh"
dotnet test "$root/tests/ParamAnalyzers.Package.Tests" --nologo --filter HostTests

echo "== Roslynator"
version="0.1.0-host$(date +%s)"
dotnet pack "$root/src/ParamAnalyzers.Package" -c Release -o "$work/feed" -v q "-p:Version=$version"
dotnet tool install Roslynator.DotNet.Cli --version 1.0.1 --tool-path "$work/tools"
mkdir "$work/consumer"
cat > "$work/consumer/Consumer.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <NuGetAudit>false</NuGetAudit>
    <RestoreAdditionalProjectSources>$work/feed</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="ParamAnalyzers" Version="$version" PrivateAssets="all" />
  </ItemGroup>
</Project>
PROJECT
cat > "$work/consumer/Trainer.cs" <<'SOURCE'
public class Trainer
{
    private int _depth;
    private double _level;

    public Trainer(int depth) { _depth = depth; }

    public void Fit(double[] xs)
    {
        if (_depth == 0) { _depth = xs.Length; }
        _level = xs[_depth - 1];
    }

    public double Predict(double x) { return x * _level; }
}
SOURCE
cd "$work/consumer"
dotnet restore -v q
found=$("$work/tools/roslynator" analyze Consumer.csproj --supported-diagnostics PRM2001 || true)
grep -q "PRM2001: '_depth' is a hyperparameter" <<< "$found" || { echo "$found"; exit 1; }
"$work/tools/roslynator" fix Consumer.csproj --supported-diagnostics PRM2001 > /dev/null
grep -q "effectiveDepth" Trainer.cs
dotnet build -v q -p:TreatWarningsAsErrors=true
dotnet build -v q -p:ParamAnalyzersBaseline=update
echo "Roslynator: PRM2001 found and fixed"
