using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ThreadConsensus.Mail.Connections;
using ThreadConsensus.Mail.Parsing;
using ThreadConsensus.Mail.Smtp;
using ThreadConsensus.Messages;
using ThreadConsensus.Reports;
using ThreadConsensus.Reports.Chasing;

namespace ThreadConsensus.Cli.Pipeline;

/// <summary>
/// Writes the letters of a chase as mail: into a folder, or over SMTP after the user has seen them and said yes.
/// </summary>
internal sealed class ChaseLetters
{
    private readonly CommandContext _context;
    private readonly TimeSpan _again;
    private readonly Mailbox _from;
    private readonly MailParser _parser = new();

    /// <param name="context">Settings and clock.</param>
    /// <param name="againAfterDays">Days for which nobody is reminded of the same question again.</param>
    /// <exception cref="UserException">The settings do not say who writes.</exception>
    public ChaseLetters(CommandContext context, int againAfterDays)
    {
        _context = context;
        _again = TimeSpan.FromDays(againAfterDays);
        _from = context.Settings.Smtp.Sender();
    }

    /// <summary>
    /// One .eml a person; an earlier one of the same name is replaced. Others are left and named: who has answered since
    /// is not to be chased with an old draft.
    /// </summary>
    public int WriteTo(string folder, ArchiveSession archive, ChaseReport report)
    {
        Directory.CreateDirectory(folder);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var letter in Letters(report.People))
        {
            if (Mail(letter, archive) is not { } mail) continue;
            File.WriteAllBytes(Path.Combine(folder, FileName(letter)), MailWriter.ToBytes(mail));
            written.Add(FileName(letter));
        }

        _context.Screen.Say(written.Count == 0
            ? report.People.Count == 0 ? "Nobody is late: no draft." : "No draft."
            : $"{ReportWords.Count(written.Count, "draft")} in {folder}. Read {(written.Count == 1 ? "it before you send it" : "them before you send them")}.");
        foreach (var old in Directory.EnumerateFiles(folder, "*.eml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            if (!written.Contains(old)) _context.Screen.Say($"{old} is of an earlier run: do not send it.");
        }

        return ExitCode.Done;
    }

    /// <summary>
    /// Shows every letter, asks once, and sends. Nobody is reminded of the same question twice within the days chosen.
    /// </summary>
    public async Task<int> SendAsync(ArchiveSession archive, ChaseReport report)
    {
        var now = _context.Clock.GetUtcNow();
        var due = report.People
            .Select(person => person with { Items = [.. person.Items.Where(item => IsDue(archive, person, item, now))] })
            .Where(person => person.Items.Count > 0);
        var mails = Letters(due).Select(letter => (Letter: letter, Mail: Mail(letter, archive))).Where(item => item.Mail is not null).ToList();
        if (mails.Count == 0)
        {
            _context.Screen.Say("Nobody is to be reminded now.");
            return ExitCode.Done;
        }

        foreach (var (_, mail) in mails) Show(mail!);
        Console.Out.Write($"Send {ReportWords.Count(mails.Count, "mail")}? Type yes: ");
        if (!string.Equals(Console.In.ReadLine()?.Trim(), "yes", StringComparison.OrdinalIgnoreCase))
        {
            _context.Screen.Say("Nothing was sent.");
            return ExitCode.Done;
        }

        var sender = new SmtpSender(_context.Settings.Smtp.ToAccount(), _context.Clock, _context.Screen.Say);
        var unsent = 0;
        foreach (var (letter, mail) in mails)
        {
            if (!await SendAsync(sender, archive, letter, mail!, now).ConfigureAwait(false)) unsent++;
        }

        return unsent == 0 ? ExitCode.Done : ExitCode.Unsent;
    }

    /// <summary>Recorded first: a process that is killed in between reminds nobody twice.</summary>
    private async Task<bool> SendAsync(
        SmtpSender sender, ArchiveSession archive, ChaseLetter letter, OutgoingMail mail, DateTimeOffset now)
    {
        string[] questions = [.. letter.Items.Select(item => item.QuestionId)];
        archive.PutChases(letter.Person.Id, questions, now);
        try
        {
            var delivery = await sender.SendAsync(MailWriter.ToBytes(mail), recipients: null, _context.Cancel).ConfigureAwait(false);
            foreach (var answer in delivery.Answers.Where(answer => answer.State != DeliveryState.Accepted))
                _context.Screen.Say($"{Printable.Line(answer.Address, 120)}: {Words.Of(answer.State)}, {answer.Answer}");
            if (delivery.MayHaveGoneOut) return delivery.IsComplete;
            archive.DropChases(letter.Person.Id, questions);
            return false;
        }
        catch (MailServerException e)
        {
            archive.DropChases(letter.Person.Id, questions);
            throw new UserException(e.Message, inner: e);
        }
    }

    private bool IsDue(ArchiveSession archive, ChasedPerson person, ChaseItem item, DateTimeOffset now) =>
        archive.ChasedOn(person.Person.Id, item.QuestionId) is not { } last || now - last >= _again;

    private IEnumerable<ChaseLetter> Letters(IEnumerable<ChasedPerson> people) =>
        people.Select(person => ChaseLetter.To(person, _from, _context.Links));

    /// <summary>The letter as a reply to the message that asked; null, and said, when no address is known.</summary>
    private OutgoingMail? Mail(ChaseLetter letter, ArchiveSession archive)
    {
        var to = letter.Person.Mailbox;
        if (MailAddresses.Parse(to.Address) is null)
        {
            _context.Screen.Say($"{Printable.Line(letter.Person.Name, 80)}: no address is known.");
            return null;
        }

        var item = letter.Items[0];
        var answered = archive.RawToAnswer(item.Line.ThreadId, item.QuestionId) is { } raw
            ? _parser.Parse(raw, _context.Clock.GetUtcNow(), separatorDate: null)
            : null;
        return new OutgoingMail
        {
            From = _from,
            To = [new Mailbox(Printable.Line(to.Name), to.Address)],
            Cc = [.. Copies(answered, item).Where(copy => !Same(copy, to) && !Same(copy, _from)).DistinctBy(copy => copy.Address.ToLowerInvariant())],
            Subject = ReplySubject(answered?.Subject is { Length: > 0 } subject ? subject : item.Line.Subject),
            Date = _context.Clock.GetUtcNow(),
            MessageId = MessageIdOf(letter),
            InReplyTo = answered is { IdIsMadeUp: false } ? answered.Id.Value : null,
            References = answered is null ? [] : References(answered),
            Text = letter.Text,
        };
    }

    /// <summary>RFC 5322, section 3.6.4: those of the message answered, else what it answers, then itself.</summary>
    private static string[] References(ListMessage answered)
    {
        var chain = answered.References.Count > 0 ? answered.References : answered.InReplyTo;
        return [.. chain.Select(id => id.Value).Concat(answered.IdIsMadeUp ? [] : [answered.Id.Value]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Who asked, and the list, so that the answer is given where the question was.</summary>
    private static IEnumerable<Mailbox> Copies(ListMessage? answered, ChaseItem item)
    {
        if (answered is null) yield break;
        if (MailAddresses.Parse(answered.From.Address) is not null) yield return answered.From with { Name = Printable.Line(answered.From.Name) };
        var list = item.Line.List;
        foreach (var mailbox in answered.To.Concat(answered.Cc))
        {
            if (MailAddresses.Parse(mailbox.Address) is not null && IsAddressOf(list, mailbox.Address))
                yield return mailbox with { Name = Printable.Line(mailbox.Name) };
        }
    }

    /// <summary>A list id is the list's address with a dot for the @ (RFC 2919), or has its name in front.</summary>
    private static bool IsAddressOf(string list, string address)
    {
        if (list.Length == 0) return false;
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return string.Equals(address.Replace('@', '.'), list, StringComparison.OrdinalIgnoreCase)
            || list.StartsWith(address[..at] + ".", StringComparison.OrdinalIgnoreCase);
    }

    private static string ReplySubject(string subject) =>
        subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase) ? Printable.Line(subject, 300) : "Re: " + Printable.Line(subject, 300);

    /// <summary>The same letter on the same day always bears the same id, so that sent twice it is one mail.</summary>
    private string MessageIdOf(ChaseLetter letter)
    {
        var day = _context.Clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{day}\n{letter.Person.Id}\n{letter.Text}"));
        return $"{day}.{Convert.ToHexStringLower(hash.AsSpan(0, 12))}.chase@{_from.Address[(_from.Address.LastIndexOf('@') + 1)..]}";
    }

    private static string FileName(ChaseLetter letter)
    {
        var name = letter.Person.Mailbox.Address.ToLowerInvariant();
        return string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-')) + ".eml";
    }

    private static bool Same(Mailbox one, Mailbox other) =>
        string.Equals(one.Address, other.Address, StringComparison.OrdinalIgnoreCase);

    private static void Show(OutgoingMail mail)
    {
        Console.Out.WriteLine($"To: {Printable.Line(mail.To[0].ToString())}");
        if (mail.Cc.Count > 0) Console.Out.WriteLine($"Cc: {Printable.Line(string.Join(", ", mail.Cc))}");
        Console.Out.WriteLine($"Subject: {Printable.Line(mail.Subject)}\n");
        Console.Out.WriteLine(mail.Text);
        Console.Out.WriteLine(new string('-', 72));
    }
}
