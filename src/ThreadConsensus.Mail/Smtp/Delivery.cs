namespace ThreadConsensus.Mail.Smtp;

/// <summary>What became of a mail.</summary>
/// <param name="Answers">One a recipient, in the order given.</param>
public sealed record Delivery(IReadOnlyList<RecipientAnswer> Answers)
{
    /// <summary>True when the server has taken the mail for everybody.</summary>
    public bool IsComplete => Answers.All(static answer => answer.State == DeliveryState.Accepted);

    /// <summary>True when somebody has, or may have, been sent it.</summary>
    public bool MayHaveGoneOut => Answers.Any(static answer => answer.State is DeliveryState.Accepted or DeliveryState.Uncertain);

    /// <summary>Those for whom the same mail should be sent again.</summary>
    public IReadOnlyList<string> Unfinished =>
        [.. Answers.Where(static answer => answer.State is DeliveryState.Postponed or DeliveryState.Uncertain)
            .Select(static answer => answer.Address)];
}
