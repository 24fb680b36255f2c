using System.Text;
using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>A step file goes away, moves, or becomes something else. Each commit went past the hooks; the range tells.</summary>
public sealed class FileCheats
{
    private const string Folder = "docs/feature/auth/steps";

    private static readonly Step _half = new("EEENN");

    [Test]
    public void A_step_that_is_not_done_is_deleted() => ShouldDetect(history => history.Git("rm", "--quiet", _half.Path), "warning PG064");

    [Test]
    public void A_step_is_deleted_and_planned_anew()
    {
        using History history = History.After(_half);
        history.Git("rm", "--quiet", _half.Path);
        history.Commit("cheat");
        history.Commit("cheat", new Step("NNNNN"));

        history.ShouldReport("warning PG064", "error PG061", "error PG061", "error PG061");
    }

    [TestCase("docs/feature/auth/old/01-01.json")]
    [TestCase("docs/feature/auth/steps/01-01.json5")]
    [TestCase("docs/feature/auth/steps/01-01")]
    [TestCase("docs/feature/auth/Steps/01-01.json")]
    [TestCase("docs/feature/auth/steps/done/01-01.json")]
    public void A_step_is_moved_to_where_nobody_looks(string path)
        => ShouldDetect(
            history =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(history.Repo.At(path))!);
                history.Git("mv", _half.Path, path);
            },
            "warning PG064");

    [Test]
    public void The_whole_folder_becomes_a_link()
        => ShouldDetect(
            history =>
            {
                history.Git("mv", Folder, "docs/feature/auth/real");
                history.Repo.StageEntry("120000", history.Repo.Store("real"u8.ToArray()), Encoding.UTF8.GetBytes(Folder));
            },
            "warning PG064");

    [Test]
    public void The_whole_folder_becomes_a_submodule()
        => ShouldDetect(
            history =>
            {
                history.Git("rm", "-r", "--quiet", Folder);
                history.Repo.StageEntry("160000", history.Start, Encoding.UTF8.GetBytes(Folder));
            },
            "warning PG064");

    [Test]
    public void A_step_becomes_a_link() => Replaced("120000", "../real.json"u8.ToArray());

    [Test]
    public void A_step_becomes_a_submodule()
        => ShouldDetect(
            history =>
            {
                history.Git("rm", "--quiet", "--cached", _half.Path);
                history.Repo.StageEntry("160000", history.Start, Encoding.UTF8.GetBytes(_half.Path));
            },
            "error PG003");

    [Test]
    public void A_step_becomes_a_pointer_to_large_files()
        => Replaced("100644", Encoding.UTF8.GetBytes($"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('a', 64)}\nsize 12345\n"));

    [Test]
    public void A_step_becomes_too_large_to_be_read() => Replaced("100644", Encoding.ASCII.GetBytes(new string(' ', (10 * 1024 * 1024) + 1)));

    [Test]
    public void A_step_becomes_empty()
        => ShouldDetect(history => history.Repo.StageEntry("100644", history.Repo.Store([]), Encoding.UTF8.GetBytes(_half.Path)), "error PG001");

    [Test]
    public void A_step_becomes_some_other_json()
        => ShouldDetect(history => history.Repo.Stage(_half.Path, "{ \"task_id\": \"01-01\", \"project_id\": \"auth\" }"), "error PG010", "error PG061", "error PG061", "error PG061");

    [Test]
    public void A_step_is_renamed_and_changed_at_once()
        => ShouldDetect(
            history =>
            {
                history.Git("mv", _half.Path, $"{Folder}/01-01-b.json");
                history.Repo.Stage($"{Folder}/01-01-b.json", new Step("ESSEE").ToString());
            },
            "error PG061", "error PG061", "warning PG065");

    [Test]
    public void A_step_is_renamed_and_rewritten_beyond_recognition()
        => ShouldDetect(
            history =>
            {
                history.Git("rm", "--quiet", _half.Path);
                history.Repo.Stage($"{Folder}/01-01-B.JSON", new Step("ESSEE") { Notes = new string('x', 20_000) }.ToString());
            },
            "error PG061", "error PG061", "warning PG065");

    [Test]
    public void A_second_file_of_the_same_task_is_the_good_one()
        => ShouldDetect(history => history.Repo.Stage($"{Folder}/01-01-b.json", new Step("EEEEE").ToString()), "warning PG067", "warning PG070");

    [Test]
    public void A_filter_makes_the_work_tree_look_good()
    {
        using var history = new History();
        history.Git("config", "filter.nice.clean", "sed s/EXECUTED/WHATEVER/");
        history.Git("config", "filter.nice.smudge", "sed s/WHATEVER/EXECUTED/");
        history.Repo.Stage(".gitattributes", "*.json filter=nice -diff\n");
        history.Commit("cheat", new Step("EEEEE"));

        history.Check().Findings().ShouldAllBe(finding => finding == "error PG020");
        history.Check().ExitCode.ShouldBe(1);
    }

    private static void Replaced(string mode, byte[] content)
        => ShouldDetect(history => history.Repo.StageEntry(mode, history.Repo.Store(content), Encoding.UTF8.GetBytes(_half.Path)), "error PG003");

    private static void ShouldDetect(Action<History> cheat, params string[] findings)
    {
        using History history = History.After(_half, new Step("NNNNN") { Id = "01-02" });
        cheat(history);
        history.Git("commit", "--quiet", "--no-verify", "-m", "cheat");

        history.ShouldReport(findings);
    }
}
