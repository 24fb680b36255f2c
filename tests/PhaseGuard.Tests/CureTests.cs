namespace PhaseGuard.Tests;

/// <summary>A cure names the next honest command. What a team may decide stands on the rule's page, never where an agent is stopped.</summary>
public sealed class CureTests
{
    /// <summary>It has to know the word that it denies, and says it to nobody.</summary>
    private const string Recogniser = "GitLine.cs";

    /// <summary>Ways around the guard, and the keys of a policy that loosen it.</summary>
    private static readonly string[] _bypasses =
    [
        "--no-verify", "-n ", "SKIP=", "core.hooksPath", "HUSKY", "plannedSteps", "commitPhase", "phaseSets", "canonicalSchema",
        "\"checkpoints\"", "\"exclude\"", "\"rules\"", "phaseguard.json", "turn off", "disable",
    ];

    [Test]
    public void No_cure_of_a_case_names_a_way_around()
        => CaseFile.All.Where(file => !file.IsPolicy).SelectMany(file => file.Judge().Findings)
            .Concat(StoryFile.All.SelectMany(file => file.Read().Judge()).SelectMany(report => report.Findings))
            .Select(finding => finding.Cure).Distinct().ShouldAllBe(fix => !_bypasses.Any(word => fix.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Test]
    public void No_rule_knows_the_words_for_it()
        => Rules().ShouldAllBe(file => !_bypasses.Any(word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)));

    [Test]
    public void No_program_tells_how_to_go_around_a_hook()
        => Sources().Where(file => Path.GetFileName(file) != Recogniser && File.ReadAllText(file).Contains("no-verify", StringComparison.Ordinal)).ShouldBeEmpty();

    private static IEnumerable<string> Rules() => Sources().Where(file => Path.GetFileName(file).StartsWith("PG0", StringComparison.Ordinal));

    private static IEnumerable<string> Sources()
        => ((string[])["src", "hooks"]).SelectMany(folder => Directory.EnumerateFiles(ProjectFolder.At(folder), "*.cs", SearchOption.AllDirectories));
}
