using System.Text.Json;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>The commands of the baseline, in a repository with a past.</summary>
public sealed class BaselineCommandTests
{
    private const string File = "phaseguard.baseline.json";

    private static readonly Step _open = new("EEEEN");
    private static readonly Step _other = new("EEEIN") { Id = "01-02" };

    [Test]
    public void What_is_wrong_today_is_written_down_sorted_and_one_entry_a_line()
    {
        using TestRepo repo = WithPast();

        Finished create = Tool.Run(repo.Top, "baseline", "create");

        create.ShouldBe(new Finished(0, $"""
            Wrote {File}: 3 findings of 2 files.
            Next: git add {File} && git commit -m 'Add the baseline of PhaseGuard'

            """, ""));
        Regex.Replace(System.IO.File.ReadAllText(repo.At(File)), "[0-9a-f]{32}", "...").ShouldBe("""
            {
              "version": 1,
              "created": "2026-06-01",
              "entries": [
                { "path": "docs/feature/auth/steps/01-01.json", "rule": "PG021", "phase": "COMMIT", "digest": "..." },
                { "path": "docs/feature/auth/steps/01-02.json", "rule": "PG021", "phase": "COMMIT", "digest": "..." },
                { "path": "docs/feature/auth/steps/01-02.json", "rule": "PG022", "phase": "GREEN", "digest": "..." }
              ]
            }

            """);
        Tool.Run(repo.Top, "check").ShouldBe(new Finished(0, "0 errors, 0 warnings, 3 in the baseline, in 2 step files checked.\n", ""));
        Tool.Run(repo.Top, "check", "--no-baseline").Output.ShouldStartWith(SampleStep.Path);
        Tool.Run(repo.Top, "check", "--no-baseline").Output.ShouldContain("\n3 errors, 0 warnings in 2 of 2 step files checked.");
        Tool.Run(repo.Top, "check", _open.Path).Output.ShouldBe("0 errors, 0 warnings, 1 in the baseline, in 1 step file checked.\n");
    }

    [Test]
    public void One_that_is_there_is_left_alone()
    {
        using TestRepo repo = WithBaseline();
        string before = System.IO.File.ReadAllText(repo.At(File));
        repo.Write(_open.Path, new Step("EEIEE").ToString());

        Tool.Run(repo.Top, "baseline", "create").ShouldBe(new Finished(1, "", $"phaseguard: {File} is there and was left alone: `dotnet phaseguard baseline prune` takes away what is repaired.\n"));

        System.IO.File.ReadAllText(repo.At(File)).ShouldBe(before);
    }

    [Test]
    public void What_no_baseline_may_hold_is_named()
    {
        using TestRepo repo = WithPast();
        repo.Write("docs/feature/auth/steps/01-03.json", "{");

        Tool.Run(repo.Top, "baseline", "create").Output.ShouldEndWith("\n1 finding stays, for no baseline may hold it: PG001 (1).\n");
        Tool.Run(repo.Top, "check").ExitCode.ShouldBe(1);
    }

    [Test]
    public void Where_nothing_is_wrong_nothing_is_written()
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, "baseline", "create").Output.ShouldBe("Nothing was written: nothing was found that a baseline may hold.\n");

        System.IO.File.Exists(repo.At(File)).ShouldBeFalse();
        Tool.Run(repo.Top, "baseline", "show").Output.ShouldBe("There is no baseline: every finding counts.\n");
        Tool.Run(repo.Top, "baseline", "prune").ExitCode.ShouldBe(1);
        Tool.Run(repo.Top, "baseline", "update").ExitCode.ShouldBe(1);
    }

    [Test]
    public void What_is_repaired_is_counted_until_it_is_taken_away()
    {
        using TestRepo repo = WithBaseline();
        repo.Write(_open.Path, new Step("EEEEE").ToString());

        Tool.Run(repo.Top, "check").Output.ShouldBe("0 errors, 0 warnings, 2 in the baseline, in 2 step files checked. 1 entry of the baseline is stale: dotnet phaseguard baseline prune\n");
        Tool.Run(repo.Top, "doctor").Output.ShouldContain($"ok     baseline: {File}, 3 findings of 2 files; 1 entry is stale: `dotnet phaseguard baseline prune`\n");
        Tool.Run(repo.Top, "baseline", "show").Output.ShouldBe($"""
            {File}, made on 2026-06-01: 3 findings of 2 files.
              PG021 unexecuted-phase: 2 findings of 2 files
              PG022 phase-in-progress: 1 finding of 1 file
            1 entry is stale: dotnet phaseguard baseline prune

            """);

        Tool.Run(repo.Top, "baseline", "prune").Output.ShouldStartWith($"Wrote {File}: 1 entry taken away, 2 findings of 1 file left.\n");
        Tool.Run(repo.Top, "check").Output.ShouldNotContain("stale");
        Tool.Run(repo.Top, "baseline", "prune").Output.ShouldBe($"{File} is as it was: 2 findings of 1 file.\n");

        repo.Write(_other.Path, (new Step("EEEEE") { Id = "01-02" }).ToString());
        Tool.Run(repo.Top, "baseline", "prune").Output.ShouldStartWith($"Removed {File}: nothing of it is left.\n");
        System.IO.File.Exists(repo.At(File)).ShouldBeFalse();
    }

    [Test]
    public void Pruning_hides_nothing_new()
    {
        using TestRepo repo = WithBaseline();
        repo.Write(_open.Path, new Step("EEEIE").ToString());

        Tool.Run(repo.Top, "baseline", "prune").OrThrow();

        Tool.Run(repo.Top, "check").Output.ShouldContain("error PG022");
    }

    [Test]
    public void Pruning_follows_a_file_that_is_staged_under_another_name()
    {
        using TestRepo repo = WithBaseline();
        repo.Git("mv", _other.Path, "docs/feature/auth/steps/02-02.json");
        Tool.Run(repo.Top, "check").Output.ShouldContain("2 entries of the baseline are stale: dotnet phaseguard baseline prune\n");

        Tool.Run(repo.Top, "baseline", "prune").Output.ShouldStartWith($"Wrote {File}: 2 entries moved with their files, 0 entries taken away, 3 findings of 2 files left.\n");

        System.IO.File.ReadAllText(repo.At(File)).ShouldContain("02-02.json");
        repo.Git("add", File);
        Tool.Run(repo.Top, "check", "--staged").Output.ShouldNotContain("PG091");
    }

    [Test]
    public void Updating_hides_more_and_says_that_somebody_will_notice()
    {
        using TestRepo repo = WithBaseline();
        Tool.Run(repo.Top, "baseline", "update").Output.ShouldBe($"{File} is as it was: 3 findings of 2 files.\n");
        repo.Write(_open.Path, new Step("EEEIE").ToString());

        Tool.Run(repo.Top, "baseline", "update").Output.ShouldStartWith($"Wrote {File}: 3 findings of 2 files, 1 new one, 1 taken away. The commit that holds it is named by PG091.\n");

        repo.Git("add", ".");
        Tool.Run(repo.Top, "check", "--staged").Output.ShouldContain("warning PG091: the baseline hides 1 more finding than before, the first of PG022");
    }

    [Test]
    public void Programs_read_what_is_hidden_and_annotations_do_not_show_it()
    {
        using TestRepo repo = WithBaseline();
        repo.Write(_open.Path, new Step("EEEIN").ToString());

        using JsonDocument json = JsonDocument.Parse(Tool.Run(repo.Top, "check", "--format", "json").Output);
        json.RootElement.GetProperty("inBaseline").GetInt32().ShouldBe(2);
        json.RootElement.GetProperty("stale").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("errors").GetInt32().ShouldBe(2);
        json.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.TryGetProperty("inBaseline", out JsonElement hidden) ? hidden.EnumerateArray() : default)
            .Select(finding => finding.GetProperty("rule").GetString()).ShouldBe(["PG022", "PG021"]);
        using JsonDocument sarif = JsonDocument.Parse(Tool.Run(repo.Top, "check", "--format", "sarif").Output);
        JsonElement[] results = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        results.Select(result => result.GetProperty("baselineState").GetString()).ShouldBe(["new", "new", "unchanged", "unchanged"]);
        results.Select(result => result.GetProperty("suppressions").GetArrayLength()).ShouldBe([0, 0, 1, 1]);
        foreach (string format in (string[])["github", "gitlab", "junit"])
        {
            Tool.Run(repo.Top, "check", "--format", format).Output.ShouldNotContain("01-02.json:");
            Tool.Run(repo.Top, "check", "--format", format).Output.ShouldNotContain("\"docs/feature/auth/steps/01-02.json\",\n      \"lines\"");
        }
    }

    [Test]
    public void One_that_no_hook_reads_is_named_by_the_doctor()
    {
        using TestRepo repo = WithPast();
        Tool.Run(repo.Top, "baseline", "create").OrThrow();

        Tool.Run(repo.Top, "doctor").Output.ShouldContain($"wrong  baseline: {File} is not in the index, so no hook reads it\n       `git add {File}`.\n");
    }

    [TestCase("create")]
    [TestCase("prune")]
    [TestCase("update")]
    [TestCase("show")]
    public void One_that_is_broken_ends_every_command(string command)
    {
        using TestRepo repo = WithPast();
        repo.Write(File, "{\n  \"version\": 7 }");

        Tool.Run(repo.Top, "baseline", command).ShouldBe(new Finished(3, "", $"phaseguard: {File}:2:14: error PG090: \"version\" is the number 7, and this PhaseGuard knows version 1 (bring the PhaseGuard that wrote it)\n"));
        System.IO.File.ReadAllText(repo.At(File)).ShouldBe("{\n  \"version\": 7 }");
    }

    [Test]
    public void Commands_on_a_step_with_a_past_work_as_ever()
    {
        using TestRepo repo = WithBaseline();

        Tool.Run(repo.Top, "phase", "start", _open.Path, "COMMIT").ExitCode.ShouldBe(0);
    }

    private static TestRepo WithPast()
    {
        var repo = new TestRepo();
        repo.Stage(_open);
        repo.Stage(_other);
        repo.CommitUnguarded();
        return repo;
    }

    private static TestRepo WithBaseline()
    {
        TestRepo repo = WithPast();
        Tool.Run(repo.Top, "baseline", "create").OrThrow();
        repo.Git("add", File);
        repo.CommitUnguarded();
        return repo;
    }
}
