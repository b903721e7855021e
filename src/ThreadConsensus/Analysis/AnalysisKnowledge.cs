using ThreadConsensus.Decisions;
using ThreadConsensus.People;
using ThreadConsensus.Positions;
using ThreadConsensus.Repository;
using ThreadConsensus.Stances;

namespace ThreadConsensus.Analysis;

/// <summary>All that an analysis uses besides the mail itself.</summary>
public sealed record AnalysisKnowledge
{
    /// <summary>Who is who.</summary>
    public required PersonDirectory People { get; init; }

    /// <summary>Who may decide, by list.</summary>
    public RosterBook Rosters { get; init; } = RosterBook.Empty;

    /// <summary>
    /// The roster for mail that names no list, as pasted text; <see cref="Roster.Empty"/> when there is no only one.
    /// </summary>
    public Roster RosterWithoutList { get; init; } = Roster.Empty;

    /// <summary>Judges prose without explicit words; null for explicit readings alone.</summary>
    public IStanceClassifier? Classifier { get; init; }

    /// <summary>What stances are read from; all but for measuring.</summary>
    public StanceSources Sources { get; init; } = StanceSources.Both;

    /// <summary>Human answers by node id.</summary>
    public IReadOnlyDictionary<string, Correction> Corrections { get; init; } =
        new Dictionary<string, Correction>(StringComparer.Ordinal);

    /// <summary>Decision rule by list id, in place of the roster's, as <see cref="RuleText"/> reads it.</summary>
    public IReadOnlyDictionary<string, string> Rules { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who a user says is not to be expected.</summary>
    public IReadOnlyList<RecordedAbsence> Absences { get; init; } = [];

    /// <summary>What proposals are committed to, by list.</summary>
    public RepositoryBook Repositories { get; init; } = RepositoryBook.Empty;

    /// <summary>
    /// Name under which the receiving server writes Authentication-Results; null when none is believed.
    /// </summary>
    public string? AuthenticationServer { get; init; }
}
