using System.Globalization;
using ThreadConsensus.Reports.Documents;

namespace ThreadConsensus.Rendering;

/// <summary>A timeline with its coordinates, as the template draws it in SVG.</summary>
internal sealed class TimelinePicture
{
    private const int RowHeight = 24;
    private const int BarHeight = 16;
    private const int NamesWidth = 170;
    private const int BarsWidth = 530;
    private const int AxisHeight = 22;

    public TimelinePicture(Timeline timeline)
    {
        Width = NamesWidth + BarsWidth;
        Height = (timeline.Rows.Count * RowHeight) + AxisHeight;
        AxisY = Height - 6;
        LineY = timeline.Rows.Count * RowHeight;
        BarsX = NamesWidth;
        (Start, End) = TextTimeline.Ends(timeline);
        Names = [.. timeline.Rows.Select((row, index) => new PictureName(Short(row.Name), (index * RowHeight) + 16))];
        Bars = [.. timeline.Rows.SelectMany((row, index) => row.Bars.Select(bar => Place(timeline, bar, index)))];
    }

    public int Width { get; }

    public int Height { get; }

    public int AxisY { get; }

    public int LineY { get; }

    public int BarsX { get; }

    public string Start { get; }

    public string End { get; }

    public IReadOnlyList<PictureName> Names { get; }

    public IReadOnlyList<PictureBar> Bars { get; }

    private static PictureBar Place(Timeline timeline, TimelineBar bar, int row)
    {
        var left = NamesWidth + (timeline.At(bar.From) * BarsWidth);
        var width = Math.Max(3, (timeline.At(bar.To) - timeline.At(bar.From)) * BarsWidth);
        left = Math.Min(left, NamesWidth + BarsWidth - 3);
        return new PictureBar(
            Number(left), (row * RowHeight) + ((RowHeight - BarHeight) / 2), Number(width), BarHeight, bar.Tone, bar.Label,
            width >= 14 ? bar.Mark.ToString() : "", Number(left + 4), (row * RowHeight) + 16);
    }

    /// <summary>Names that do not fit end in an ellipsis.</summary>
    private static string Short(string name) => name.Length <= 24 ? name : name[..23] + "…";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
