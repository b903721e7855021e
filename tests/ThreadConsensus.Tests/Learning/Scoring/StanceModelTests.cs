using ThreadConsensus.Learning.Scoring;

namespace ThreadConsensus.Tests.Learning.Scoring;

public sealed class StanceModelTests
{
    [Fact]
    public void A_model_survives_being_written_and_read()
    {
        var bytes = BuiltInModel.Bytes();

        Assert.Equal(bytes, StanceModel.FromBytes(bytes)!.ToBytes());
    }

    [Fact]
    public void What_is_no_model_of_this_version_is_refused()
    {
        var bytes = BuiltInModel.Bytes();
        var other = (byte[])bytes.Clone();
        other[4]++;

        Assert.Null(StanceModel.FromBytes([]));
        Assert.Null(StanceModel.FromBytes("not a model at all"u8));
        Assert.Null(StanceModel.FromBytes(bytes.AsSpan(0, bytes.Length - 1)));
        Assert.Null(StanceModel.FromBytes([.. bytes, 0]));
        Assert.Null(StanceModel.FromBytes(other));
    }
}
