using PhaseGuard.Json;

namespace PhaseGuard.Tests.Robustness;

/// <summary>The stories of sessions, spelt in another way or spoilt.</summary>
public sealed class SessionTextTests
{
    private static readonly string[] _spaces = ["", " ", "\r\n", "\t", "\n\n    "];

    private static readonly StoryFile[] _stories = [.. StoryFile.All.Where(story => story.Rule.StartsWith("PG1", StringComparison.Ordinal))];

    public static IEnumerable<int> Seeds => Rounds.Seeds(2);

    [TestCaseSource(nameof(Seeds))]
    public void White_space_and_escapes_in_JSON_change_no_finding(int seed)
    {
        var dice = new SeededRandom(seed);
        foreach (StoryFile story in _stories)
        {
            Said(Read(story, text => IsJson(text) ? Tokens.Rewrite(text, () => dice.Pick(_spaces), inside => Tokens.Escape(dice, inside)) : text))
                .ShouldBe(Said(story.Read()), $"{story}, seed {seed}");
        }
    }

    [TestCaseSource(nameof(Seeds))]
    public void A_session_whose_bytes_or_values_were_spoilt_is_judged(int seed)
    {
        var dice = new SeededRandom(seed);
        foreach (StoryFile story in _stories)
        {
            Story spoilt = Read(story, text => text.Length == 0 || dice.Once(2) ? text
                : IsJson(text) && dice.Once(2) ? Mutation.OfValues(dice, text) : Mutation.OfBytes(dice, text, text));
            foreach (FileReport report in Should.NotThrow(spoilt.Judge, $"{story}, seed {seed}"))
            {
                report.Findings.ShouldAllBe(finding => Terminal.IsSafe(finding.Message) && Terminal.IsSafe(finding.Cure), $"{story}, seed {seed}");
            }
        }
    }

    private static Story Read(StoryFile story, Func<byte[], byte[]> respell) => new(File.ReadAllText(story.File)) { Respell = respell };

    /// <summary>What is found, wherever it stands now.</summary>
    private static string Said(Story story) => string.Join('\n', story.Judge().SelectMany(report => report.Findings.Select(
        finding => $"{report.Path} {finding.Rule.Id} {finding.Level} {finding.Pointer} {finding.Message}")).Order(StringComparer.Ordinal));

    private static bool IsJson(byte[] text)
    {
        using JsonTree tree = JsonTree.Parse(text);
        return tree.Root.Exists && tree.Error is null;
    }
}
