namespace ThreadConsensus.Quoting;

/// <summary>Names the parts of what the sender put at top level: signature, footers, trailers, greetings.</summary>
internal static class OwnParts
{
    public static void Find(BodyDraft body, SenderNames sender)
    {
        Elisions.Find(body);
        Armor.Find(body);
        Footers.Find(body);
        Trailers.Find(body);
        CodeListing.Find(body);
        ProgramOutput.Find(body);
        ContactBlocks.Find(body, sender);
        Greetings.Find(body, sender);
    }
}
