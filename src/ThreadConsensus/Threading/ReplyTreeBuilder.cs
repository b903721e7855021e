namespace ThreadConsensus.Threading;

/// <summary>Builds the reply trees of an archive.</summary>
/// <remarks>
/// <para>Why not the algorithm of JWZ (Zawinski, "message threading") or public-inbox's variant of it. JWZ links along
/// References as they come in, refuses a link that would close a loop and lets a later mail move an earlier one, so
/// that its tree depends on the order of the mails; it throws away empty containers, and joins threads by subject
/// alone. public-inbox sorts by date first, which mends the order but keeps the rest. Here each mail chooses its parent
/// from the set of all mails, loops are cut afterwards at a link that the set decides, a missing message stays in the
/// tree when somebody quotes it, and a subject never joins threads without a reply mark and nearness in time.</para>
/// <para>A message that only headers name, and nobody quotes, is shown only where it joins two or more replies that
/// have no other ancestor: then it is a <see cref="QuotedMessage"/> without words, and the root.</para>
/// </remarks>
public static class ReplyTreeBuilder
{
    /// <summary>
    /// Builds all trees, oldest root first. The same set of mails gives the same trees in whatever order they are
    /// given; inputs with equal <see cref="ThreadingInput.ContentKey"/> are one mail. Takes time in proportion to the
    /// mails.
    /// </summary>
    /// <param name="inputs">The mails.</param>
    /// <param name="read">
    /// Reads the same mails with their words, and perhaps others, in any order, where the inputs are without (<see
    /// cref="ThreadingInput.FromBytes"/>): called at most twice, and once where the inputs of mails whose In-Reply-To
    /// leads nowhere, or that answer several, have their quotes. Null where the inputs have all.
    /// </param>
    public static IReadOnlyList<ReplyTree> Build(
        IReadOnlyList<ThreadingInput> inputs, Func<IEnumerable<ThreadingInput>>? read = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var mails = MailSet.Of(inputs, read);
        var headers = new HeaderLinks(mails);
        headers.Apply();
        ThreadIndexLinks.Apply(mails);
        ForgeLinks.Apply(mails);
        var quoted = new QuoteLinks(mails).Apply();
        List<TreeNode> nodes = [.. mails.Mails.Select(m => m.Node), .. headers.Missing, .. quoted];
        HijackSplits.Apply(mails);
        new SubjectLinks(mails.Mails, nodes).Apply();
        LoopBreaker.Break(nodes);
        var zones = new ZoneBook(mails);
        foreach (var node in nodes)
            if (node.Mail is null) QuotedReadings.Read(node, mails, zones);
        return TreeAssembly.Assemble(nodes);
    }
}
