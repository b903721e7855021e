using System.Reflection;
using NetArchTest.Rules;
using ThreadConsensus.Messages;
using ThreadConsensus.Rendering;
using ThreadConsensus.Storage;

namespace ThreadConsensus.Tests.Architecture;

/// <summary>The one-way flow of the design, checked on the built assemblies.</summary>
public sealed class ReferenceTests
{
    private static readonly Assembly Core = typeof(ListMessage).Assembly;
    private static readonly Assembly Mail = Assembly.Load("ThreadConsensus.Mail");
    private static readonly Assembly Learning = Assembly.Load("ThreadConsensus.Learning");
    private static readonly Assembly Storage = typeof(Archive).Assembly;
    private static readonly Assembly Rendering = typeof(HtmlPage).Assembly;

    /// <summary>
    /// Rooms of the core in the order of the flow: a room may use those before it, never those after it.
    /// </summary>
    private static readonly string[] Flow =
        ["Messages", "Quoting", "Threading", "Proposals", "Stances", "People", "Repository", "Positions", "Decisions", "Analysis", "Reports"];

    [Fact]
    public void The_core_references_nothing_but_the_framework()
    {
        var foreign = Core.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard");
        Assert.Equal([], foreign);
    }

    [Fact]
    public void Mail_learning_rendering_and_storage_do_not_know_each_other()
    {
        Assembly[] siblings = [Mail, Learning, Rendering, Storage];
        foreach (var one in siblings)
        {
            var others = siblings.Where(other => other != one).Select(other => other.GetName().Name).Append("threadconsensus");
            Assert.Empty(one.GetReferencedAssemblies().Select(reference => reference.Name).Intersect(others));
        }
    }

    public static TheoryData<string, string> UpwardReferences()
    {
        var data = new TheoryData<string, string>();
        for (var room = 0; room < Flow.Length; room++)
        {
            for (var later = room + 1; later < Flow.Length; later++) data.Add(Flow[room], Flow[later]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(UpwardReferences))]
    public void No_room_of_the_core_uses_a_later_one(string room, string later)
    {
        var result = Types.InAssembly(Core)
            .That().ResideInNamespace("ThreadConsensus." + room)
            .ShouldNot().HaveDependencyOn("ThreadConsensus." + later)
            .GetResult();
        Assert.Equal([], result.FailingTypeNames ?? []);
    }

    [Fact]
    public void Every_class_of_the_core_is_sealed_abstract_or_static()
    {
        var open = Core.GetTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract && !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => type.FullName);
        Assert.Equal([], open);
    }
}
