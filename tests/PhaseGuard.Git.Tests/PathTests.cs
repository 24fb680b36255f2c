using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>A path is any bytes but NUL; it is looked up by id and shown so that it cannot paint the terminal.</summary>
public sealed class PathTests
{
    private static readonly (byte[] Bytes, string Shown)[] _names =
    [
        Name("two words.json", "two words.json"),
        Name(" .json", " .json"),
        Name("\"quoted\".json", "\"quoted\".json"),
        Name("it's.json", "it's.json"),
        Name("back\\slash.json", "back\\slash.json"),
        Name("new\nline.json", "new\\nline.json"),
        Name("tab\tstop.json", "tab\\tstop.json"),
        Name("red\u001b[31m.json", "red\\u001b[31m.json"),
        Name("bell\a.json", "bell\\u0007.json"),
        Name("return\r.json", "return\\r.json"),
        Name("-01-01.json", "-01-01.json"),
        Name("--batch.json", "--batch.json"),
        Name("*.json", "*.json"),
        Name("[a-z]?.json", "[a-z]?.json"),
        Name("{a,b}.json", "{a,b}.json"),
        Name(":(exclude)x.json", ":(exclude)x.json"),
        Name("!x.json", "!x.json"),
        Name("#x.json", "#x.json"),
        Name("$(x)`x`.json", "$(x)`x`.json"),
        Name("größe-段階-🚦.json", "größe-段階-🚦.json"),
        Name("e\u0301.json", "e\u0301.json"),
        Name("left\u202eright.json", "left\\u202eright.json"),
        Name("01-01.JSON", "01-01.JSON"),
        Name("01-01.Json", "01-01.Json"),
        Name(".json", ".json"),
        Name(new string('x', 240) + ".json", new string('x', 240) + ".json"),
        Name([.. "latin-"u8, 0xe9, .. ".json"u8], "latin-\\xe9.json"),
        Name([0xff, 0xfe, .. "é.json"u8], "\\xff\\xfeé.json"),
        Name([.. "cut-"u8, 0xe6, 0xae, .. ".json"u8], "cut-\\xe6\\xae.json"),
    ];

    [Test]
    public void A_bad_step_is_found_under_any_name_and_a_good_one_passes()
    {
        using TestRepo repo = Stories.WithoutStep();
        string bad = repo.Store(Encoding.UTF8.GetBytes(SampleStep.Bad));
        string good = repo.Store(Encoding.UTF8.GetBytes(SampleStep.Good));
        repo.StageEntries([.. _names.SelectMany(name => new[] { (bad, (byte[])[.. "bad/steps/"u8, .. name.Bytes]), (good, [.. "good/steps/"u8, .. name.Bytes]) })]);

        Finished commit = repo.Commit();

        commit.Errors().ShouldBe(_names.Select(name => $"bad/steps/{name.Shown}:{SampleStep.Sin}"), ignoreOrder: true);
        commit.Shown.ShouldContain($" of {2 * _names.Length} step files checked.");
        commit.ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_folder_that_is_not_utf8_is_shown_escaped()
    {
        using TestRepo repo = Stories.WithoutStep();
        byte[] path = [.. "caf"u8, 0xe9, .. "/steps/01-01.json"u8];
        repo.StageEntry("100644", repo.Store(Encoding.UTF8.GetBytes(SampleStep.Bad)), path);

        repo.Commit().ShouldBeBlocked("caf\\xe9/steps/01-01.json");
    }

    [Test]
    public void A_rename_between_odd_names_is_judged_by_the_new_one()
    {
        using TestRepo repo = Stories.WithoutStep();
        string id = repo.Store(Encoding.UTF8.GetBytes(SampleStep.Bad));
        repo.StageEntry("100644", id, "steps/a\tb.json"u8.ToArray());
        repo.CommitUnguarded();
        repo.StageEntry("0", id, "steps/a\tb.json"u8.ToArray());
        repo.StageEntry("100644", repo.Store(Encoding.UTF8.GetBytes($"{SampleStep.Bad}\n")), [.. "steps/"u8, 0xff, .. "\n.json"u8]);

        repo.Commit().ShouldBeBlocked("steps/\\xff\\n.json");
    }

    [TestCase("steps/01-01.json5")]
    [TestCase("steps/01-01.jsonc")]
    [TestCase("steps/deeper/01-01.json")]
    [TestCase("mysteps/01-01.json")]
    [TestCase("Steps/01-01.json")]
    [TestCase("steps.json")]
    public void A_path_that_no_glob_matches_is_not_judged(string path)
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(path, SampleStep.Bad);

        repo.Commit().ShouldBeSilent();
    }

    private static (byte[] Bytes, string Shown) Name(string name, string shown) => Name(Encoding.UTF8.GetBytes(name), shown);

    private static (byte[] Bytes, string Shown) Name(byte[] name, string shown) => (name, shown);
}
