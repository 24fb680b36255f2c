using System.Diagnostics;
using System.Globalization;
using System.Text;
using PhaseGuard.Testing;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>A repository that is made to measure.</summary>
internal sealed class Repository
{
    private static readonly string _clean = File.ReadAllText(
        ProjectFolder.At("tests", "PhaseGuard.Tests", "cases", "PG021", "good-fourteen-phases.json"));

    private static readonly string _worked = File.ReadAllText(ProjectFolder.At("samples", "board", "docs", "feature", "sign-in", "steps", "01-03.json"))
        .Replace("    \"01-01\"\n  ", "", StringComparison.Ordinal);

    public Repository(string folder)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        Git("init", "--quiet");
        Git("config", "user.name", "bench");
        Git("config", "user.email", "bench@example.org");
        Git("config", "gc.auto", "0");
    }

    public string Folder { get; }

    /// <summary>A step of 14 phases as somebody leaves it who worked: with times, tests, notes and an earlier run.</summary>
    public static string WorkedStep(int number) => _worked.Replace("\"01-03\"", $"\"{Id(number)}\"", StringComparison.Ordinal);

    /// <summary>A good step of 14 phases.</summary>
    public static string Step(int number, int revision = 0)
        => _clean.Replace("\"01-01\"", $"\"{Id(number)}\"", StringComparison.Ordinal)
            .Replace("\"auth\"", string.Create(CultureInfo.InvariantCulture, $"\"auth-{revision}\""), StringComparison.Ordinal);

    public static string PathOf(int number, int perFolder)
        => string.Create(CultureInfo.InvariantCulture, $"docs/feature/f{number / perFolder:0000}/steps/{Id(number)}.json");

    /// <summary>Commits files and further commits through one <c>git fast-import</c>, and stages what HEAD has.</summary>
    /// <param name="commits">The files of each commit.</param>
    public Repository Import(IEnumerable<IEnumerable<(string Path, string Content)>> commits)
    {
        using Process import = Start("fast-import", "--quiet");
        using (Stream stream = import.StandardInput.BaseStream)
        {
            int number = 0;
            foreach (IEnumerable<(string Path, string Content)> files in commits)
            {
                Write(stream, $"commit refs/heads/main\ncommitter B <b@example.org> {1_790_000_000 + (number++ * 60)} +0000\ndata 5\nchore\n");
                foreach ((string path, string content) in files)
                {
                    Write(stream, $"M 100644 inline {path}\ndata {Encoding.UTF8.GetByteCount(content)}\n{content}\n");
                }
            }
        }

        import.WaitForExit();
        Git("symbolic-ref", "HEAD", "refs/heads/main");
        Git("read-tree", "HEAD");
        return this;
    }

    /// <summary>Stages files without a work tree.</summary>
    public Repository Stage(IEnumerable<(string Path, string Content)> files)
    {
        foreach ((string path, string content) in files)
        {
            Write(path, content);
        }

        Git(["add", "--", .. files.Select(file => file.Path)]);
        return this;
    }

    /// <summary>Writes a file of the work tree.</summary>
    public Repository Write(string path, string content)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>Runs git, which must succeed.</summary>
    /// <returns>What it wrote.</returns>
    public string Git(params string[] arguments)
    {
        using Process git = Start(arguments);
        git.StandardInput.Close();
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)} ended with {git.ExitCode}");
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"{(number / 100) + 1:00}-{number % 100:00}");

    private static void Write(Stream stream, FormattableString text) => stream.Write(Encoding.UTF8.GetBytes(FormattableString.Invariant(text)));

    private Process Start(params string[] arguments)
        => Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
