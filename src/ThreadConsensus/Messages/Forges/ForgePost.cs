namespace ThreadConsensus.Messages.Forges;

/// <summary>What a mail says that a forge sent to a list for one of its users.</summary>
public sealed record ForgePost
{
    /// <summary>The user's name as the forge gives it.</summary>
    public required string User { get; init; }

    public required ForgeDeed Deed { get; init; }

    public required ForgeTopic Topic { get; init; }

    /// <summary>The title of the pull request or issue, cut short where the forge did; empty when the mail has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The line, from 1, in which the forge says that the pull request was merged; 0 when it does not.</summary>
    public int MergeLine { get; init; }

    /// <summary>The parts of the body in line order; lines in none of them are as in any mail.</summary>
    public IReadOnlyList<ForgeStretch> Stretches { get; init; } = [];
}
