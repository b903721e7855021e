using ThreadConsensus.Positions;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Reports;

/// <param name="Name">Who.</param>
/// <param name="Decides">True when he has a role in which he may decide.</param>
/// <param name="Stance">Where he stands.</param>
public sealed record BriefPosition(string Name, bool Decides, Stance Stance)
{
    public static BriefPosition Of(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return new BriefPosition(ReportWords.NameOf(position.Person), position.Role is not null, position.Stance);
    }
}
