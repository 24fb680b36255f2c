using PhaseGuard.Testing;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>The rows of the table, each with its repository.</summary>
/// <param name="native">The folder of the natively compiled programs.</param>
/// <param name="ready">The folder of the tool and the hook compiled beforehand, for dotnet to run.</param>
/// <param name="hello">The native hello-world.</param>
/// <param name="data">Where the repositories are made.</param>
/// <param name="scale">How many times the usual size.</param>
internal sealed class Rows(string native, string ready, string hello, string data, int scale)
{
    private static readonly string _output = Path.Combine("bin", "Release", "net10.0");
    private static readonly string _dlls = ProjectFolder.At("src", "PhaseGuard.Cli", _output);
    private static readonly string _hello = ProjectFolder.At("benchmarks", "PhaseGuard.Hello", _output, "hello.dll");
    private static readonly string[] _diff = ["git", "diff", "--cached", "--raw", "-z"];
    private static readonly string[] _index = ["git", "diff-index", "--cached", "--raw", "-z", "--no-abbrev", "-M", "HEAD", "--"];

    /// <summary>The rows of some groups, or of all where none is named; each repository is made when its row comes.</summary>
    /// <param name="groups">Some of starts, commits, others, folders, trees, ranges, sessions, runs, agents, servers, boards and hostile.</param>
    public IEnumerable<Row> Of(IReadOnlyCollection<string> groups)
        => from part in new (string Name, IEnumerable<Row> Rows)[] { ("starts", Starts), ("commits", Commits), ("others", Others), ("folders", Folders), ("trees", Trees), ("ranges", Ranges), ("sessions", Sessions), ("runs", Runs), ("agents", new AgentRows(Path.Combine(native, "phaseguard-hook"), hello, New).All), ("servers", Servers), ("boards", Boards), ("hostile", Hostile) }
           where groups.Count == 0 || groups.Contains(part.Name)
           from row in part.Rows
           select row;

    private string[] Hook => [Path.Combine(native, "phaseguard-hook"), "pre-commit"];

    private string Tool => Path.Combine(native, "phaseguard");

    private string[] Ready => ["dotnet", Path.Combine(ready, "dotnet-phaseguard.dll")];

    /// <summary>What an agent waits for, thirty times a step.</summary>
    private IEnumerable<Row> Starts
    {
        get
        {
            Repository one = New("start").Import([[Step(1)]]).Stage([Edited(1)]);
            string file = Edited(1).Path;
            Job diff = Job.Of(one.Folder, _diff);
            Job hello = Job.Of(one.Folder, "dotnet", _hello);
            yield return new Row("native `next`", "`git diff --cached --raw -z`", 2.5, Job.Of(one.Folder, Tool, "next", file), diff, 100);
            yield return new Row("native `check` of one file", "the same", 3.5, Job.Of(one.Folder, Tool, "check", file), diff, 100);
            yield return new Row("`next` compiled beforehand", "a hello-world of the same runtime", 2.5, Job.Of(one.Folder, [.. Ready, "next", file]), hello);
            yield return new Row("`check` of one file, compiled beforehand", "the same", 3.5, Job.Of(one.Folder, [.. Ready, "check", file]), hello);
            yield return new Row("hook, one step, compiled beforehand", "the same", 3, Job.Of(one.Folder, "dotnet", Path.Combine(ready, "phaseguard-hook.dll"), "pre-commit"), hello);
            yield return new Row("`check` of one file, from dlls", "the same", null, Job.Of(one.Folder, "dotnet", Path.Combine(_dlls, "dotnet-phaseguard.dll"), "check", file), hello);
        }
    }

    private IEnumerable<Row> Commits
    {
        get
        {
            string nothing = New("nothing").Import([[("README.md", "x")]]).Stage([("README.md", "y")]).Folder;
            yield return new Row("native hook, nothing to judge", "`git diff --cached --raw -z`", 3.5, Job.Of(nothing, Hook), Job.Of(nothing, _diff), 100);

            string one = New("one").Import([[Step(1)]]).Stage([Edited(1)]).Folder;
            yield return new Row("native hook, one step of 14 phases", "the same", 5, Job.Of(one, Hook), Job.Of(one, _diff), 100);

            Repository many = New("many").Import([Enumerable.Range(0, 200 * scale).Select(Step)]).Stage(Enumerable.Range(0, 200 * scale).Select(Edited));
            yield return new Row($"native hook, {200 * scale} staged steps", "the same git calls, output thrown away", 2, Job.Of(many.Folder, Hook), SameCalls(many, Tree(many)));
        }
    }

    private IEnumerable<Row> Others
    {
        get
        {
            string folder = New("others").Import([[Step(1)]]).Stage([Edited(1)]).Folder;
            yield return new Row("a shell hook with `git diff --cached` and `jq`", "the native hook", null, Job.Of(folder, "sh", ProjectFolder.At("benchmarks", "others", "check.sh")), Job.Of(folder, Hook));
            yield return new Row("the same in Python", "the native hook", null, Job.Of(folder, "python3", ProjectFolder.At("benchmarks", "others", "check.py")), Job.Of(folder, Hook));
        }
    }

    private IEnumerable<Row> Folders
    {
        get
        {
            int count = 5000 * scale;
            IEnumerable<(string, string)> steps = Enumerable.Range(0, count).Select(number => (Repository.PathOf(number, 50), Repository.Step(number)));
            Repository small = New("folders").Import([steps]).Stage([(Repository.PathOf(0, 50), Repository.Step(0, 1))]);
            Repository alone = New("folder").Import([steps.Take(50)]).Stage([(Repository.PathOf(0, 50), Repository.Step(0, 1))]);
            yield return new Row(Number($"one of {count} steps in the index changed, 50 in its folder"), "the same with 50 in the index", null, Job.Of(small.Folder, Hook), Job.Of(alone.Folder, Hook));
        }
    }

    private IEnumerable<Row> Trees
    {
        get
        {
            int count = 100_000 * scale;
            IEnumerable<(string, string)> others = Enumerable.Range(0, count).Select(number => (Number($"src/{number % 1000:000}/{number}.txt"), "x"));
            Repository index = New("index").Import([others.Append(Step(1))]).Stage([Edited(1)]);
            yield return new Row(Number($"an index of {count} other files and one step"), "the same git calls", 2, Job.Of(index.Folder, Hook), SameCalls(index, Tree(index)), 10);

            Repository tree = New("tree");
            foreach (int number in Enumerable.Range(0, count))
            {
                string file = Path.Combine(tree.Folder, Repository.PathOf(number, 100));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, Repository.Step(number));
            }

            tree.Git("add", "docs");
            yield return new Row(
                Number($"native `check` over {count} step files"),
                "a bare `Utf8JsonReader` on the same cores",
                1.5,
                Job.Of(tree.Folder, Tool, "check", "--quiet"),
                Job.Of(tree.Folder, "dotnet", typeof(Rows).Assembly.Location, "bare-read", tree.Folder),
                5);
            yield return new Row(
                "the same, compiled beforehand",
                "the same",
                1.5,
                Job.Of(tree.Folder, [.. Ready, "check", "--quiet"]),
                Job.Of(tree.Folder, "dotnet", typeof(Rows).Assembly.Location, "bare-read", tree.Folder),
                5);
        }
    }

    private IEnumerable<Row> Ranges
    {
        get
        {
            int count = 2000 * scale;
            Repository range = New("range").Import(Enumerable.Range(0, count).Select(number => new[] { (Repository.PathOf(number % 50, 10), Repository.Step(number % 50, number)) }));
            range.Git("repack", "-adq");
            string head = range.Git("rev-parse", "HEAD");
            string blobs = string.Join('\n', range.Git("rev-list", "--objects", "--filter=object:type=blob", "--filter-provided-objects", head).Split('\n').Select(line => line.Split(' ')[0])) + "\n";
            string walk = $"git rev-list --topo-order --reverse {head} | git diff-tree --stdin --root -r --raw -z --no-abbrev -M";
            var baseline = new Job(range.Folder, [["sh", "-c", $"{walk} && exec git cat-file --batch"]], blobs);

            Repository server = New("server");
            File.WriteAllText(Path.Combine(server.Folder, ".git", "objects", "info", "alternates"), Path.Combine(range.Folder, ".git", "objects") + "\n");
            var push = new Job(server.Folder, [[Hook[0], "pre-receive"]], $"{new string('0', 40)} {head} refs/heads/pushed\n");
            yield return new Row(Number($"native `pre-receive`, {count} commits of one step each"), "`git rev-list \\| git diff-tree`, then `git cat-file --batch`", 2, push, baseline, 15);

            string[] check = [Tool, "check", "--range", $"{range.Git("rev-list", "--max-parents=0", head)}..{head}"];
            yield return new Row(Number($"`check --range`, {count} commits"), "the same", null, Job.Of(range.Folder, check), baseline, 8);
        }
    }

    private IEnumerable<Row> Sessions
    {
        get
        {
            Repository many = New("sessions").Import([Enumerable.Range(0, 200 * scale).SelectMany(SessionFiles.Of)]).Stage(SessionFiles.Begun);
            Repository alone = New("session").Import([SessionFiles.Of(0)]).Stage(SessionFiles.Begun);
            yield return new Row(Number($"native hook, one task of {200 * scale} sessions of {SessionFiles.Tasks} tasks"), "the same with one session", 1.3, Job.Of(many.Folder, Hook), Job.Of(alone.Folder, Hook), 100);

            Repository tree = New("tasks");
            foreach ((string path, string content) in Enumerable.Range(0, 1000 * scale).SelectMany(SessionFiles.Of))
            {
                tree.Write(path, content);
            }

            tree.Git("add", ".");
            yield return new Row(
                Number($"native `check` over {1000 * scale * SessionFiles.Tasks} task files"),
                "a bare `Utf8JsonReader` on the same cores",
                2,
                Job.Of(tree.Folder, Tool, "check", "--quiet"),
                Job.Of(tree.Folder, "dotnet", typeof(Rows).Assembly.Location, "bare-read", tree.Folder),
                8);
        }
    }

    /// <summary>What it costs that the guard runs a command: 30 ms are a tenth of the command here; and its output, beside <c>tee</c>.</summary>
    private IEnumerable<Row> Runs
    {
        get
        {
            Repository one = New("run").Import([[Step(1)]]).Stage([Edited(1)]);
            string[] moment = ["sleep", "0.3"];
            const string file = "docs/feature/auth/steps/01-01.json";
            Child.Run(Tool, ["step", "new", file, "--task-id", "01-01", "--project-id", "auth", "--name", "Log in"], one.Folder).OrThrow();
            Child.Run(Tool, ["step", "start", file, "--agent", "software-crafter"], one.Folder).OrThrow();
            one.Write("contract.json", """{ "execution": { "task_id": "1", "agent_type": "a", "resources": { "timeout": 600 } } }""");
            yield return new Row("native `phase run` of a command of 0.3 s", "the command", 1.1, Job.Of(one.Folder, [Tool, "phase", "run", file, "PREPARE", "--", .. moment]), Job.Of(one.Folder, moment), 20);
            yield return new Row("native `run` of a command of 0.3 s", "the command", 1.1, Job.Of(one.Folder, [Tool, "run", "contract.json", "--", .. moment]), Job.Of(one.Folder, moment), 20);

            string bytes = Number($"{256L * scale * 1024 * 1024}");
            string[] talk = ["sh", "-c", $"rm -f logs/*.log; exec head -c {bytes} /dev/zero"];
            yield return new Row(
                Number($"native `run` of a command that says {256 * scale} MiB"), "the command, and `tee`", 2,
                Job.Of(one.Folder, [Tool, "run", "contract.json", "--", .. talk]), Job.Of(one.Folder, "sh", "-c", $"rm -f out; head -c {bytes} /dev/zero | tee out"), 5);
        }
    }

    /// <summary>How soon agents and editors are answered: a server starts, answers, and ends with its input.</summary>
    private IEnumerable<Row> Servers
    {
        get
        {
            Repository one = New("servers");
            (string path, string text) = (Repository.PathOf(1, 1000), ServerMessages.Large(Repository.Step(1)));
            one.Write(path, text);
            yield return new Row("native `mcp` up to the answer to `initialize`", "a native hello-world", 3, new Job(one.Folder, [[Tool, "mcp"]], ServerMessages.ToAgents), Job.Of(one.Folder, hello), 100);
            yield return new Row("native `lsp` from its start to the findings of 1 MB", "native `check` of the file", 1, new Job(one.Folder, [[Tool, "lsp"]], ServerMessages.ToEditors(Path.Combine(one.Folder, path), text)), Job.Of(one.Folder, Tool, "check", path), 50);
        }
    }

    /// <summary>What a page costs that shows all steps, beside judging them.</summary>
    private IEnumerable<Row> Boards
    {
        get
        {
            int count = 5000 * scale;
            Repository tree = New("boards");
            foreach (int number in Enumerable.Range(0, count))
            {
                tree.Write(Repository.PathOf(number, 100), Repository.WorkedStep(number));
            }

            tree.Git("add", "docs");
            Job check = Job.Of(tree.Folder, Tool, "check", "--quiet");
            yield return new Row(Number($"native `board` of {count} steps of 14 phases"), "native `check` of the same", 2, Job.Of(tree.Folder, Tool, "board"), check, 10);
        }
    }

    /// <summary>What an attack costs: memory for the largest files that are read, and time that grows with their size alone.</summary>
    private IEnumerable<Row> Hostile
    {
        get
        {
            Repository large = New("large").Stage(HostileFiles.Large);
            yield return new Row("`check`, three files of 10 MB with 1.3 million flaws", "a bare `Utf8JsonReader`", null, Job.Of(large.Folder, Tool, "check"), Job.Of(large.Folder, "dotnet", typeof(Rows).Assembly.Location, "bare-read", large.Folder), 3);
            yield return new Row("native hook, the same, staged", "`git diff --cached --raw -z`", null, Job.Of(large.Folder, Hook), Job.Of(large.Folder, _diff), 3);

            Repository phases = New("phases").Write("policy.json", HostileFiles.PolicyOfPhases).Write("forwards.json", HostileFiles.Forwards).Write("backwards.json", HostileFiles.Backwards);
            yield return new Row("`check`, 100,000 phases in the wrong order", "the same in their order", 2, Check(phases, "policy.json", "backwards.json"), Check(phases, "policy.json", "forwards.json"), 5);

            Repository globs = New("globs").Write("many.json", HostileFiles.PolicyOfGlobs(20_000)).Write("few.json", HostileFiles.PolicyOfGlobs(2_000)).Write("f7/x.json", Repository.Step(1));
            yield return new Row("`check` by a policy of 20,000 globs", "the same with 2,000", 10, Check(globs, "many.json", "f7/x.json"), Check(globs, "few.json", "f7/x.json"), 5);
        }
    }

    private Job Check(Repository repository, string policy, string file) => Job.Of(repository.Folder, Tool, "check", "--policy", policy, file);

    private static (string Path, string Content) Step(int number) => (Repository.PathOf(number, 1000), Repository.Step(number));

    /// <summary>The same step with something new in it of which no rule speaks.</summary>
    private static (string Path, string Content) Edited(int number) => (Repository.PathOf(number, 1000), Repository.Step(number, 1));

    private static string Tree(Repository repository) => repository.Git("hash-object", "-t", "tree", "--stdin");

    /// <summary>What the hook asks git, one after the other, with nobody who looks at the answers.</summary>
    private static Job SameCalls(Repository repository, string emptyTree)
    {
        string staged = repository.Git("diff-index", "--cached", "--raw", "--no-abbrev", "HEAD", "--", "docs");
        string ids = string.Join('\n', staged.Split('\n').SelectMany(line => line.Split(' ')[2..4])) + "\n";
        return new Job(
            repository.Folder,
            [_index, ["git", "cat-file", "--batch"], ["git", "diff-index", "--cached", "--raw", "-z", "--no-abbrev", emptyTree, "--", "docs/feature"]],
            ids);
    }

    private static string Number(FormattableString text) => FormattableString.Invariant(text);

    private Repository New(string name) => new(Path.Combine(data, name));
}
