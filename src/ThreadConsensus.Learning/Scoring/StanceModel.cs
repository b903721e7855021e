using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ThreadConsensus.Learning.Data;
using ThreadConsensus.Learning.Features;

namespace ThreadConsensus.Learning.Scoring;

/// <summary>
/// A trained linear model: one weight a feature and stance, in steps of an eighth bit scale a stance, and a
/// calibration. The file is little-endian: <c>TCSM</c>, feature version, number of features, number of stances, then
/// per stance bias and scale (single precision), the temperature (single), the hashes in ascending order, and the
/// weights feature by feature. It loads in milliseconds because nothing of it is parsed.
/// </summary>
public sealed class StanceModel
{
    /// <summary>A model file may hold at most this many features.</summary>
    public const int MaxFeatures = 1_000_000;

    private const uint Magic = 0x4d534354;
    private const int HeaderSize = 16;

    internal StanceModel(uint[] hashes, sbyte[] weights, float[] scales, float[] biases, float temperature)
    {
        Hashes = hashes;
        Weights = weights;
        Scales = scales;
        Biases = biases;
        Temperature = temperature;
        Table = new FeatureTable(hashes);
    }

    public int FeatureCount => Hashes.Length;

    /// <summary>
    /// Scores are divided by it before they become probabilities; above 1 the weights alone were too sure.
    /// </summary>
    public float Temperature { get; }

    internal uint[] Hashes { get; }

    internal sbyte[] Weights { get; }

    internal float[] Scales { get; }

    internal float[] Biases { get; }

    internal FeatureTable Table { get; }

    /// <summary>The same weights with another temperature.</summary>
    internal StanceModel Calibrated(double temperature) => new(Hashes, Weights, Scales, Biases, (float)temperature);

    public byte[] ToBytes()
    {
        var stances = StanceNames.Count;
        var bytes = new byte[SizeOf(FeatureCount, stances)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), PassageFeatures.Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), FeatureCount);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), stances);
        var at = HeaderSize;
        foreach (var value in Biases.Concat(Scales).Append(Temperature))
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at), value);
            at += 4;
        }

        foreach (var hash in Hashes)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), hash);
            at += 4;
        }

        MemoryMarshal.AsBytes<sbyte>(Weights).CopyTo(bytes.AsSpan(at));
        return bytes;
    }

    /// <summary>Null when the bytes are no model, or one of another version.</summary>
    public static StanceModel? FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderSize || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic) return null;
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != PassageFeatures.Version) return null;
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var stances = BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]);
        if (count is < 0 or > MaxFeatures || stances != StanceNames.Count || bytes.Length != SizeOf(count, stances))
            return null;
        var numbers = ReadSingles(bytes[HeaderSize..], (2 * stances) + 1);
        var hashes = ReadHashes(bytes[(HeaderSize + (4 * numbers.Length))..], count);
        var weights = MemoryMarshal.Cast<byte, sbyte>(bytes[^(count * stances)..]).ToArray();
        return new StanceModel(hashes, weights, numbers[stances..(2 * stances)], numbers[..stances], numbers[^1]);
    }

    private static int SizeOf(int features, int stances) =>
        HeaderSize + (4 * ((2 * stances) + 1)) + (features * (4 + stances));

    private static float[] ReadSingles(ReadOnlySpan<byte> bytes, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++) values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(4 * i)..]);
        return values;
    }

    private static uint[] ReadHashes(ReadOnlySpan<byte> bytes, int count)
    {
        var hashes = new uint[count];
        for (var i = 0; i < count; i++) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * i)..]);
        return hashes;
    }
}
