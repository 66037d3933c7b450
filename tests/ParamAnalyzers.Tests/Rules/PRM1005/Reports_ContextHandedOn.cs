using System;
using System.Collections.Generic;
using Microsoft.ML;

namespace Example
{
    public static class Trainings
    {
        private static readonly Dictionary<string, Func<MLContext, IDataView, ITransformer>> ByName = new Dictionary<string, Func<MLContext, IDataView, ITransformer>>
        {
            ["sdca"] = Sdca,
        };

        public static ITransformer Run(string name, Func<MLContext, IDataView> load)
        {
            var context = {|PRM1005:new MLContext()|};
            return ByName[name](context, load(context));
        }

        private static ITransformer Sdca(MLContext context, IDataView rows) => context.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(rows);
    }
}
