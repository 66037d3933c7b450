using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tickets
{
    public sealed class Ticket
    {
        [LoadColumn(0)]
        public float Price { get; set; }

        [LoadColumn(1)]
        public string Venue { get; set; } = string.Empty;
    }

    public sealed class Parts
    {
        private readonly MLContext _context = new MLContext(seed: 8);

        public DataOperationsCatalog.TrainTestData Make(IDataView tickets, bool byVenue)
        {
            const string amount = nameof(Ticket.Price);
            const string place = nameof(Ticket.Venue);
            return byVenue
                ? _context.Data.TrainTestSplit(tickets, 0.2, place)
                : _context.Data.TrainTestSplit(tickets, 0.2, {|PRM1012:amount|});
        }
    }
}
