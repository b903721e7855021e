namespace ThreadConsensus.Reports.Documents;

public sealed record Bullets(IReadOnlyList<Bullet> Items) : Block
{
    public override string Kind => "bullets";
}
