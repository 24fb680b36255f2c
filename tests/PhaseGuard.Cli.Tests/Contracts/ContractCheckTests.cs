using System.Security.Cryptography;
using System.Text;
using PhaseGuard.Cli.Tests.Ranges;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Tests.Contracts;

/// <summary>Execution contracts in every door: the work tree, the index, a range; and how <c>init</c> finds them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ContractCheckTests : IDisposable
{
    private const string Path = "docs/executions/01-01.json";
    private const string Log = "docs/logs/01-01.log";

    private readonly TestRepo _repo = new();

    public ContractCheckTests() => _repo.Write("phaseguard.json", "{ \"contracts\": [\"**/executions/*.json\"] }");

    public void Dispose() => _repo.Dispose();

    [Test]
    public void A_contract_file_is_judged_where_the_policy_names_it_and_nowhere_else()
    {
        _repo.Write(Path, "{ \"execution\": {} }");

        Tool.Run(_repo.Top, "check").ShouldReport("error PG201", "error PG201");
        _repo.Write("phaseguard.json", "{}");
        Tool.Run(_repo.Top, "check").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_log_that_was_changed_is_seen_in_the_work_tree_the_index_and_a_range()
    {
        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        _repo.Write(Path, Contract("passed\n"));
        _repo.Write(Log, "passed\n");
        Tool.Run(_repo.Top, "check").ExitCode.ShouldBe(0);
        _repo.Git("add", ".");
        Tool.Run(_repo.Top, "check", "--staged").ExitCode.ShouldBe(0);

        _repo.Write(Log, "passed, really\n");

        Tool.Run(_repo.Top, "check").ShouldReport("error PG212");
        Tool.Run(_repo.Top, "check", "--staged").ExitCode.ShouldBe(0);
        _repo.Git("add", ".");
        Tool.Run(_repo.Top, "check", "--staged").ShouldReport("error PG212");
        _repo.CommitUnguarded();
        Tool.Run(_repo.Top, "check", "--range", "HEAD~1..HEAD").ShouldReport("error PG212");
        Tool.Run(_repo.Top, "check", "--range", "HEAD~1..HEAD", "--tip-only").ShouldReport("error PG212");
    }

    [Test]
    public void A_log_that_only_is_intended_to_be_added_is_not_there_yet()
    {
        _repo.Write(Path, Contract("passed\n"));
        _repo.Write(Log, "passed\n");
        _repo.Git("add", Path);
        _repo.Git("add", "-N", Log);

        Tool.Run(_repo.Top, "check", "--staged").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_start_that_moves_stops_the_commit_and_the_range()
    {
        _repo.Write(Path, Contract("", "2026-01-28T10:00:00Z"));
        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        _repo.Write(Path, Contract("", "2026-01-28T11:00:00Z"));
        _repo.Git("add", ".");

        Tool.Run(_repo.Top, "check", "--staged").ShouldReport("error PG210");
        _repo.CommitUnguarded();
        Tool.Run(_repo.Top, "check", "--range", "HEAD~1..HEAD").ShouldReport("error PG210");
    }

    [Test]
    public void Init_proposes_the_folders_that_hold_contracts_and_nothing_else()
    {
        File.Delete(_repo.At("phaseguard.json"));
        _repo.Write(Path, Contract(""));
        _repo.Write("mixed/01-02.json", Contract(""));
        _repo.Write("mixed/other.json", "{ \"execution\": { \"mode\": \"fast\" } }");

        string output = Tool.Run(_repo.Top, "init").Output;

        output.ShouldContain("  contracts: **/executions/*.json, for 1 file with an execution contract\n");
        output.ShouldContain("  contracts: not **/mixed/*.json, for it matches 1 file with an execution contract and 1 without one\n");
        PolicyFile.Read(File.ReadAllBytes(_repo.At("phaseguard.json"))).Policy.ShouldNotBeNull().Contracts.ShouldBe(["**/executions/*.json"]);
    }

    private static string Contract(string log, string? start = null) => $$"""
        { "execution": { "task_id": "01-01", "agent_type": "software-crafter",
            "monitoring": { "start_time": {{(start is null ? "null" : $"\"{start}\"")}} },
            "result": { "outcome": "passed", "log": "{{Log}}", "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(log)))}}" } } }
        """;
}
