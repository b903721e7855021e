using CsCheck;
using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

public sealed class RosterJsonTests
{
    private const string Sample = """
        {
          "schema": "threadconsensus.roster/1",
          "project": "Gadget",
          "lists": [
            "gadget-devel@lists.example.org"
          ],
          "rule": "xen",
          "members": [
            {
              "name": "Ann Özgür",
              "role": "committer",
              "area": "THE REST",
              "from": "2016-04-22",
              "until": "2020-03-03",
              "addresses": [
                "ann@example.org",
                "ann@old.example"
              ]
            },
            {
              "name": "Bo Berg",
              "role": "release-manager"
            }
          ],
          "areas": [
            {
              "title": "X86",
              "status": "Supported",
              "files": [
                "arch/x86/"
              ],
              "contentExpressions": [
                "\\bx86_\\w+"
              ]
            }
          ]
        }

        """;

    [Fact]
    public void What_is_read_is_written_back_to_the_letter()
    {
        var reading = RosterJson.Read(Sample);
        Assert.Empty(reading.Problems);
        Assert.Equal(Sample, RosterJson.Write(reading.Roster!));
        Assert.Equal((new DateOnly(2016, 4, 22), new DateOnly(2020, 3, 3)),
            (reading.Roster!.Members[0].From!.Value, reading.Roster.Members[0].Until!.Value));
    }

    [Theory]
    [InlineData(2018, 3, 15, false)]
    [InlineData(2018, 3, 16, true)]
    [InlineData(2018, 5, 31, true)]
    [InlineData(2018, 6, 1, false)]
    [InlineData(2019, 1, 2, true)]
    public void A_freeze_lasts_from_its_first_day_to_the_day_before_its_end(int year, int month, int day, bool frozen)
    {
        var written = RosterJson.Write(new Roster("Gadget", [], [], [])
        {
            Freezes = [new(new(2018, 3, 16), new(2018, 6, 1)), new(new(2019, 1, 2), null)],
        });
        var read = RosterJson.Read(written).Roster!;
        Assert.Equal(written, RosterJson.Write(read));
        Assert.Equal(frozen, read.Freezes.Any(freeze => freeze.HoldsOn(new DateOnly(year, month, day))));
    }

    [Fact]
    public void Any_roster_survives_writing_and_reading()
    {
        var word = Gen.String[Gen.Char['\u0001', '\u02ff'], 0, 12];
        var day = Gen.Int[0, 20_000].Select(number =>
            number % 3 == 0 ? null : (DateOnly?)DateOnly.MinValue.AddDays(700_000 + number));
        var member = Gen.Select(word, Gen.Int[0, 4], word, day, word.Array[0, 3], (name, role, area, from, addresses) =>
            new RosterMember
            {
                Name = name,
                Role = (DeciderRole)role,
                Area = area,
                From = from,
                Addresses = addresses
            });
        Gen.Select(word, word.Array[0, 3], member.Array[0, 5]).Sample((project, lists, members) =>
        {
            var written = RosterJson.Write(new Roster(project, lists, members, []));
            var read = RosterJson.Read(written);
            Assert.Empty(read.Problems);
            Assert.Equal(written, RosterJson.Write(read.Roster!));
        });
    }

    [Theory]
    [InlineData("\"rule\": \"xen\"", "\"rul\": \"xen\"", 7, "The key \"rul\" is not known; did you mean \"rule\"?")]
    [InlineData("\"from\"", "\"form\"", 13, "The key \"form\" is not known; did you mean \"from\"?")]
    [InlineData("\"files\"", "\"file\"", 29, "The key \"file\" is not known; did you mean \"files\"?")]
    [InlineData("\"committer\"", "\"comitter\"", 11, "The role \"comitter\" is not known; did you mean \"committer\"?")]
    [InlineData("2016-04-22", "22.4.2016", 13, "\"from\" must be a day such as 2017-06-28.")]
    [InlineData("2020-03-03", "2016-04-22", 14, "\"until\" must be later than \"from\".")]
    [InlineData("\"name\": \"Bo Berg\",", "", 20, "A member needs \"name\".")]
    [InlineData("roster/1", "roster/2", 2, "The schema must be \"threadconsensus.roster/1\".")]
    [InlineData("\"rule\": \"xen\"", "\"rule\": 3", 7, "\"rule\" must be a text in quotes.")]
    [InlineData("\"area\": \"THE REST\"", "\"name\": \"Al\"", 12, "The key \"name\" stands here twice.")]
    [InlineData("\"X86\",", "\"X86\"", 28, "This is not JSON.")]
    public void What_is_wrong_is_named_with_its_line(string part, string instead, int line, string message)
    {
        var reading = RosterJson.Read(Sample.Replace(part, instead, StringComparison.Ordinal));
        Assert.Null(reading.Roster);
        Assert.Equal([new RosterProblem(line, message)], reading.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\u0000")]
    [InlineData("{\"schema\": \"\\ud800\"}")]
    [InlineData("[[[[[[[[[[[[[[[[")]
    public void Junk_is_a_problem_and_no_exception(string json) => Assert.NotEmpty(RosterJson.Read(json).Problems);
}
