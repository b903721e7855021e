using CsCheck;
using ThreadConsensus.Messages;
using ThreadConsensus.People;

namespace ThreadConsensus.Tests.People;

public sealed class PersonDirectoryTests
{
    [Theory]
    [InlineData("Ann Archer <ann@example.org>", "A. Archer <ANN@Example.org>")]
    [InlineData("Ann Archer <ann@example.org>", "Ann Archer <ann+lists@example.org>")]
    [InlineData("Ann Archer <ann.archer@uk.example.com>", "<ann.archer@example.com>")]
    [InlineData("Ann Archer <aarcher@uk.example.com>", "Ann Archer <aarcher@eu.example.com>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer <ann.archer@exmaple.com>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer <archer@other.net>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Archer, Ann <aarcher@other.net>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer <axa@other.net>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer (Gadgets) <annarc@other.net>")]
    [InlineData("Jürgen Groß <juergen.gross@example.com>", "Juergen Gross <jgross@other.net>")]
    [InlineData("Łukasz Żak-Nowak <lzak@example.com>", "Lukasz Zak-Nowak <nowak@other.net>")]
    [InlineData("Maximilian Featherstone <feather@example.com>", "Maximilian Featherstone <quux@other.net>")]
    [InlineData("Ann Karen Archer <aka@example.com>", "Ann Archer <ann.archer@other.net>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer via Foo-devel <foo-devel@lists.example.org>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer <ann.archer@xxxxxxxxxxx>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer <ann.arch...@example.com>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer")]
    [InlineData("Ann Archer <ann@example.org>", "Ann Archer <ann@example.org.invalid>")]
    [InlineData("Li Wu <li.wu@example.com>", "Li Wu <liwu@other.net>")]
    [InlineData("H.J. Wu <hjwu@example.com>", "H. J. Wu")]
    [InlineData("Mary Moor <mary@example.com>", "Mary Moor <marymoor@other.net>")]
    [InlineData("Dorothy O'Dea <dorothy@example.com>", "Dorothy ODea <dodea@other.net>")]
    [InlineData("AnnArcher <annar@example.com>", "AnnArcher <annar@example.org>")]
    public void Are_one_person(string one, string other) => Assert.Equal(1, CountOf(one, other));

    [Theory]
    [InlineData("Ann <ann@example.org>", "Ann <ann@other.net>")]
    [InlineData("Ann", "Ann Archer <ann@example.org>")]
    [InlineData("Ann Archer <ann@example.org>", "Bo Berg <bo@example.org>")]
    [InlineData("Wei Liu <wei.liu@example.com>", "Wei Liu <wei.liu2@example.com>")]
    [InlineData("Li Wu <li.wu@example.com>", "Li Wu <panda@other.net>")]
    [InlineData("Mia Moo <mia@example.com>", "Mia Moo <miamoo@other.net>")]
    [InlineData("Ann Archer <ann.archer@example.com>", "Ann Archer <quux@other.net>")]
    [InlineData("ann@gmail.com", "ann@ymail.com")]
    [InlineData("Ann <annar@gmx.de>", "Ann <annar@gmx.net>")]
    [InlineData("Ann <annar@mail.example.com>", "Ann <annar@mail.example.org>")]
    [InlineData("AnnArcher <annar@example.com>", "BoBerg <annar@example.org>")]
    [InlineData("bo@one.example", "bo@two.example")]
    [InlineData("Ann Archer <info@one.example>", "Bo Berg <info@two.one.example>")]
    public void Are_two_people(string one, string other) => Assert.Equal(2, CountOf(one, other));

    [Fact]
    public void Two_middle_names_keep_three_spellings_apart() => Assert.Equal(3, CountOf(
        "Robert Alan Fletcher <raf@example.com>", "Robert Bruce Fletcher <rbf@other.net>",
            "Robert Fletcher <rob.fletcher@third.example>"));

    [Fact]
    public void Names_that_only_share_a_middle_part_say_nothing_of_somebody_else() => Assert.Equal(2, CountOf(
        "Arnold Henning <ah@example.com>", "Theodora Y. Tsoukala <tyt@example.org>", "Theodora Z. Tsoukala <tyt@example.org>"));

    [Fact]
    public void A_name_that_a_number_tells_apart_is_not_merged_with_a_third_address() => Assert.Equal(3, CountOf(
        "Wei Liu <wei.liu@example.com>", "Wei Liu <wei.liu2@example.com>", "Wei Liu <weiliu@other.net>"));

    [Theory]
    [InlineData(19, 2)]
    [InlineData(20, 1)]
    public void A_number_left_out_once_in_twenty_times_is_a_slip(int uses, int people) => Assert.Equal(people, CountOf(
        ["Ann Archer <ann.archer@example.com>", .. Enumerable.Repeat("Ann Archer <ann.archer3@example.com>", uses)]));

    [Fact]
    public void A_name_alone_goes_to_its_only_bearer_and_to_nobody_when_there_are_two()
    {
        var one = Build("Wei Liu <wei.liu@example.com>");
        Assert.Equal("wei.liu@example.com", one.Resolve(new Mailbox("Wei Liu", "")).Id);
        var two = Build("Wei Liu <wei.liu@example.com>", "Wei Liu <wei.liu2@example.com>");
        Assert.Equal("name:wei liu", two.Resolve(new Mailbox("Wei Liu", "")).Id);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    public void An_address_with_three_unlike_names_is_shared(int names, int people) => Assert.Equal(people, CountOf(
        [.. new[] { "Ann Archer", "Bo Berg", "Cy Cole" }.Take(names).Select(name => $"{name} <desk@example.org>")]));

    [Fact]
    public void A_role_address_is_shared_by_two() => Assert.Equal(2, CountOf(
        "Ann Archer <noreply@example.org>", "Bo Berg <noreply@example.org>"));

    [Fact]
    public void People_known_by_login_alone_stay_apart_behind_the_address_of_a_forge() => Assert.Equal(3, CountOf(
        "aarcher <git@forge.example>", "bo-berg <git@forge.example>", "ccole <git@forge.example>",
        "aarcher <git@forge.example>"));

    [Fact]
    public void A_person_has_an_id_the_fullest_name_and_a_reason_for_each_identity()
    {
        var directory = Build(
            "A. Archer <ann.archer@uk.example.com>", "Ann Archer <ann.archer@example.com>",
                "Ann Archer <ann.archer@xxxxxxx>");
        var person = Assert.Single(directory.People);
        Assert.Equal(("ann.archer@example.com", "Ann Archer"), (person.Id, person.Name));
        Assert.Equal(
            [
                ("ann.archer@example.com", ""),
                (
                    "ann.archer@uk.example.com",
                    "same local part, one domain under the other: Ann Archer <ann.archer@example.com>"),
                ("ann.archer@xxxxxxx", "same name and local part: Ann Archer <ann.archer@example.com>"),
            ],
            person.Identities.Select(identity => (identity.Mailbox.Address, identity.Reason)));
        Assert.Equal(new Mailbox("Ann Archer", "ann.archer@example.com"), person.Mailbox);
    }

    [Fact]
    public void A_merge_by_hand_keeps_its_note_and_a_split_undoes_any_merge()
    {
        Mailbox[] boxes = [Box("Ann <ann@example.org>"), Box("quux@other.net"), Box("Ann <ann+x@example.org>")];
        IdentityMerge[] merges = [new("ann@example.org", "quux@other.net", "she said so")];
        var merged = PersonDirectory.Build(boxes, merges: merges);
        Assert.Equal("merged by hand: she said so: Ann <ann+x@example.org>",
            Assert.Single(merged.People).Identities.Single(identity =>
                identity.Mailbox.Address == "quux@other.net").Reason);
        var split = PersonDirectory.Build(boxes, merges: merges, splits: [new("ann+x@example.org", "quux@other.net")]);
        Assert.NotEqual(split.Resolve(boxes[1]).Id, split.Resolve(boxes[2]).Id);
    }

    [Fact]
    public void A_mailmap_joins_used_addresses_even_where_the_proper_one_never_wrote()
    {
        var map = Mailmap.Parse("""
            Ann Archer <ann@home.example> <axa@one.example>
            Ann Archer <ann@home.example> <ann@two.example>
            """);
        Mailbox[] boxes = [Box("AXA <axa@one.example>"), Box("ann@two.example"), Box("Bo Berg <bo@two.example>")];
        Assert.Equal(["ann@two.example", "bo@two.example"],
            PersonDirectory.Build(boxes, map).People.Select(person => person.Id));
    }

    [Fact]
    public void The_addresses_that_a_roster_lists_for_a_member_are_one_persons()
    {
        var member = new RosterMember
        {
            Name = "Wei Liu",
            Role = DeciderRole.Committer,
            Addresses = ["wl@example.org", "wei.liu2@example.com"],
        };
        var directory = PersonDirectory.Build(
            [Box("Wei Liu <wei.liu2@example.com>"), Box("Wei Liu <panda@other.net>")],
            rosters: [new Roster("Gadget", [], [member], [])]);
        Assert.Equal("wei.liu2@example.com", directory.Resolve(new Mailbox("Wei Liu", "wl@example.org")).Id);
        Assert.Equal("panda@other.net", directory.Resolve(new Mailbox("", "panda@other.net")).Id);
    }

    [Theory]
    [InlineData("Uwe Ko?nig", "Uwe König <uwe@example.org>", false)]
    [InlineData("Uwe K?nig", "Uwe König <uwe@example.org>", true)]
    [InlineData("Uwe K\ufffd\ufffdnig", "Uwe König <uwe@example.org>", true)]
    [InlineData("Uwe K?nig", "Uwe Kunig <uwe@example.org>; Uwe König <koenig@example.net>", false)]
    [InlineData("Uwe K?nig", "Udo König <udo@example.org>", false)]
    [InlineData("K?nig", "König <uwe@example.org>", false)]
    public void A_quoted_name_with_letters_lost_goes_to_the_only_one_it_fits(string quoted, string known, bool expected)
    {
        var mailboxes = known.Split("; ").Select(Box).ToList();
        var directory = PersonDirectory.Build([.. mailboxes, new Mailbox(quoted, "")]);
        Assert.Equal(expected, directory.Resolve(new Mailbox(quoted, "")).Id == directory.Resolve(mailboxes[^1]).Id);
    }

    [Fact]
    public void A_mailbox_never_seen_resolves_by_address_then_to_himself()
    {
        var directory = Build("Ann Archer <ann.archer@example.com>");
        Assert.Equal("ann.archer@example.com", directory.Resolve(Box("ann.archer+work@example.com")).Id);
        Assert.Equal("ann.archer@example.com", directory.Resolve(Box("Anna <ann.archer@uk.example.com>")).Id);
        Assert.Equal("bo@example.com", directory.Resolve(Box("Bo <bo@example.com>")).Id);
    }

    [Fact]
    public void The_order_of_mailboxes_makes_no_difference()
    {
        Mailbox[] boxes =
        [
            Box("Ann Archer <ann.archer@example.com>"), Box("Ann Archer <aarcher@other.net>"),
                Box("Archer, Ann <ann@third.example>"),
            Box("Ann Archer"), Box("Ann <ann@third.example>"), Box("Wei Liu <wei.liu@example.com>"), Box("Wei Liu"),
            Box("Wei Liu <wei.liu2@example.com>"), Box("Wei Liu <wliu@xxxxxx>"), Box("Jürgen Groß <jg@example.com>"),
            Box("Juergen Gross <jgross@exampel.com>"), Box("jgross@example.com"), Box("Bo via L <l@lists.example>"),
                Box("Bo"),
        ];
        IdentitySplit[] splits = [new("aarcher@other.net", "ann@third.example")];
        var expected = Show(PersonDirectory.Build(boxes, splits: splits));
        Gen.Shuffle(boxes).Sample(shuffled => Show(PersonDirectory.Build(shuffled, splits: splits)) == expected);
    }

    [Fact]
    public void Everybody_resolves_to_whom_he_was_put_with()
    {
        var part = OneOf("ann", "bo", "ann.archer", "li", "wu+x", "a@b", "");
        var name = OneOf("Ann Archer", "Archer, Ann", "Li Wu", "Ann", "", "Bo via X", "“”", "吴丽", "'Bo Berg'");
        var domain = OneOf("example.org", "eu.example.org", "exampel.org", "xxxxx", "x.invalid", "");
        Gen.Select(name, part, domain, (n, p, d) => new Mailbox(n, p.Length == 0 ? "" : $"{p}@{d}")).Array[0, 30]
            .Sample(boxes =>
        {
            var directory = PersonDirectory.Build(boxes);
            Assert.Equal(directory.People.Count, directory.People.Select(person => person.Id).Distinct().Count());
            foreach (var box in boxes.Where(box => !box.IsUnknown))
                Assert.Contains(directory.Resolve(box).Identities, identity => identity.Mailbox == box);
        });
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static int CountOf(params string[] boxes) => Build(boxes).People.Count;

    private static PersonDirectory Build(params string[] boxes) => PersonDirectory.Build(boxes.Select(Box));

    private static Mailbox Box(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        if (open >= 0) return new Mailbox(text[..open].Trim(), text[(open + 1)..].TrimEnd('>'));
        return text.Contains('@', StringComparison.Ordinal) ? new Mailbox("", text) : new Mailbox(text, "");
    }

    private static string Show(PersonDirectory directory) => string.Join('\n', directory.People.Select(person =>
        $"{person.Id} {person.Name}: {string.Join("; ", person.Identities)}"));
}
