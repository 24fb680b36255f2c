using System.Text.RegularExpressions;

namespace PhaseGuard.Tests;

/// <summary>No arrow between rooms runs back, and what serves every dialect names none.</summary>
public sealed partial class RoomTests
{
    /// <summary>The words of the public face that were there before other dialects were; reports have keys of these names.</summary>
    private static readonly HashSet<string> _publicWords = ["Phase", "phase", "IsStepFile"];

    /// <summary>Names that mean something else than the type of another room that is called alike.</summary>
    private static readonly HashSet<(string File, string Word)> _homonyms = [("RuleScope.cs", "Policy"), ("StepFolder.cs", "TaskIds"), ("PG073DependencyCycle.cs", "TaskIds")];

    private static readonly string _library = ProjectFolder.At("src", "PhaseGuard");

    /// <summary>The rooms that know no dialect.</summary>
    private static readonly string[] _general =
    [
        .. new[] { "Sequences", "Text", "Json", "Markdown", "Engine", "Reports", "Boards", "Policies", "Dialects" }.Select(room => Path.Combine(_library, room)),
        ProjectFolder.At("src", "PhaseGuard.Git"), ProjectFolder.At("src", "PhaseGuard.Checks"),
    ];

    private static readonly string[] _dialects = ["Steps", "Workflows", "Contracts"];

    public static IEnumerable<string> LibraryRooms => Rooms.Library.Keys;

    [TestCaseSource(nameof(LibraryRooms))]
    public void A_room_of_the_library_names_no_type_of_a_room_above_it(string room)
    {
        Dictionary<string, HashSet<string>> types = Rooms.Library.Keys.ToDictionary(name => name, name => Rooms.TypesOf(Path.Combine(_library, name)));
        HashSet<string> known = [.. Rooms.Library[room].Append(room).SelectMany(name => types[name])];
        Dictionary<string, string> foreign = types.Where(other => other.Key != room)
            .SelectMany(other => other.Value.Select(type => (type, other.Key))).Where(type => !known.Contains(type.type))
            .DistinctBy(type => type.type).ToDictionary();

        string[] broken =
        [
            .. from file in Rooms.FilesOf(Path.Combine(_library, room))
               from word in Rooms.WordsOf(file)
               where foreign.ContainsKey(word) && !_publicWords.Contains(word) && !_homonyms.Contains((Path.GetFileName(file), word))
               select $"{Path.GetRelativePath(_library, file)} names {word} of {foreign[word]}",
        ];

        broken.ShouldBeEmpty();
    }

    /// <summary>LINQ's own are compiled ahead of time for each pair of types that could meet: they made a tenth of the hook.</summary>
    [Test]
    public void What_is_compiled_natively_does_not_reference_linq()
        => typeof(StepValidator).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name).ShouldNotContain("System.Linq");

    [Test]
    public void What_serves_every_dialect_names_no_word_of_one()
    {
        HashSet<string> types = [.. _dialects.SelectMany(room => Rooms.TypesOf(Path.Combine(_library, room)))];
        HashSet<string> own = [.. _general.SelectMany(Rooms.TypesOf)];

        string[] broken =
        [
            .. from room in _general
               from file in Rooms.FilesOf(room)
               from word in Rooms.WordsOf(file)
               where !_publicWords.Contains(word) && ((types.Contains(word) && !own.Contains(word)) || DialectWord().IsMatch(word))
               select $"{Path.GetRelativePath(ProjectFolder.At("src"), file)} names {word}",
        ];

        broken.ShouldBeEmpty();
    }

    [Test]
    public void A_project_references_only_the_one_below_it()
    {
        Reference("PhaseGuard.Git").ShouldBe(["PhaseGuard"]);
        Reference("PhaseGuard.Checks").ShouldBe(["PhaseGuard.Git"]);
        Reference("PhaseGuard.Agents").ShouldBe(["PhaseGuard.Checks"]);
        Reference("PhaseGuard").ShouldBeEmpty();
    }

    [Test]
    public void The_id_of_a_rule_stands_as_a_text_in_its_own_file_alone()
    {
        string[] broken =
        [
            .. from file in Rooms.FilesOf(ProjectFolder.At("src")).Concat(Rooms.FilesOf(ProjectFolder.At("hooks")))
               from Match id in QuotedId().Matches(File.ReadAllText(file))
               where !Path.GetFileName(file).StartsWith(id.Groups[1].Value, StringComparison.Ordinal)
               select $"{Path.GetRelativePath(ProjectFolder.At("src"), file)} has {id.Value}",
        ];

        broken.ShouldBeEmpty();
    }

    private static string[] Reference(string project)
        =>
        [
            .. ProjectReference().Matches(File.ReadAllText(ProjectFolder.At("src", project, $"{project}.csproj")))
                .Select(match => match.Groups[1].Value),
        ];

    /// <summary>A Select or a Where that asks for no index, and a query.</summary>

    [GeneratedRegex(@"[sS]tep|[pP]hase(?!Guard)|[cC]heckpoint|TaskId|TaskFile|[sS]ession|[wW]orkflow|[cC]ontract")]
    private static partial Regex DialectWord();

    [GeneratedRegex(@"""(PG\d{3})""")]
    private static partial Regex QuotedId();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/([\w.]+)\.csproj""")]
    private static partial Regex ProjectReference();
}
