namespace ThreadConsensus.Messages;

/// <summary>One method's result (RFC 8601 section 2.2).</summary>
/// <param name="Method"><c>dkim</c>, <c>spf</c>, <c>dmarc</c>, <c>arc</c> and others, in lower case.</param>
/// <param name="Result"><c>pass</c>, <c>fail</c>, <c>none</c> and others, in lower case.</param>
/// <param name="Properties">By type and name (<c>header.d</c>), in lower case; values as written.</param>
public sealed record AuthenticationResult(string Method, string Result, IReadOnlyDictionary<string, string> Properties)
{
    public bool Passed => Result == "pass";

    public bool Failed => Result is "fail" or "softfail" or "hardfail";
}
