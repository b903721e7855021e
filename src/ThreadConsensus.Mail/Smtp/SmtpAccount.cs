using ThreadConsensus.Mail.Connections;

namespace ThreadConsensus.Mail.Smtp;

/// <summary>A server that takes mail for delivery (RFC 6409), or a relay on this machine.</summary>
public sealed record SmtpAccount : ServerAccount
{
    internal override int UsualPort => Security switch
    {
        ConnectionSecurity.Tls => 465,
        ConnectionSecurity.StartTls => 587,
        _ => 25,
    };
}
