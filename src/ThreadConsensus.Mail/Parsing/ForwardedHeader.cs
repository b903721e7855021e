using System.Text;
using MimeKit;

namespace ThreadConsensus.Mail.Parsing;

/// <summary>
/// What stands above a forwarded mail, in the form that mailers themselves use when they forward inline.
/// </summary>
internal static class ForwardedHeader
{
    public static string Of(MimeMessage message)
    {
        var fields = new HeaderFields(message.Headers);
        var text = new StringBuilder("---------- Forwarded message ----------\n");
        Append(text, "From", fields.From);
        Append(text, "Date", fields.Date);
        Append(text, "To", fields.To);
        Append(text, "Subject", fields.Subject);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, Header? header)
    {
        var value = HeaderFields.Text(header);
        if (value.Length > 0) text.Append(name).Append(": ").Append(value).Append('\n');
    }
}
