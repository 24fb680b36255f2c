using System.Text;
using PhaseGuard.Contracts;
using PhaseGuard.Contracts.Policies;
using PhaseGuard.Json;

namespace PhaseGuard.Tests.Contracts;

/// <summary>What a contract says is read as its specification says it.</summary>
public sealed class ContractWordsTests
{
    [TestCase("1B", 1)]
    [TestCase("1KB", 1_000)]
    [TestCase("1.5MB", 1_500_000)]
    [TestCase("1GB", 1_000_000_000)]
    [TestCase("2TB", 2_000_000_000_000)]
    [TestCase("1KiB", 1_024)]
    [TestCase("0.5MiB", 524_288)]
    [TestCase("1GiB", 1_073_741_824)]
    [TestCase("1TiB", 1_099_511_627_776)]
    public void An_amount_of_memory_is_a_number_and_a_unit(string text, long bytes) => Memory($"\"{text}\"").ShouldBe(bytes);

    [TestCase("\"0GB\"")]
    [TestCase("\"0.1B\"")]
    [TestCase("\"-1GB\"")]
    [TestCase("\"1\"")]
    [TestCase("\"GB\"")]
    [TestCase("\"1gb\"")]
    [TestCase("\"1 GB\"")]
    [TestCase("\"1..5GB\"")]
    [TestCase("\"9999999999TB\"")]
    [TestCase("\"99999999999999999999999999999999999TB\"")]
    [TestCase("1000000000")]
    [TestCase("null")]
    public void Anything_else_is_no_amount(string json) => Memory(json).ShouldBeNull();

    [TestCase("300", 300)]
    [TestCase("0.5", 0.5)]
    public void A_time_limit_is_in_seconds(string json, double seconds) => Read($"\"timeout\": {json}").Timeout.ShouldBe(TimeSpan.FromSeconds(seconds));

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("\"300\"")]
    [TestCase("null")]
    public void Nothing_and_less_is_no_time_limit(string json) => Read($"\"timeout\": {json}").Timeout.ShouldBeNull();

    [TestCase("1e15")]
    [TestCase("1e400")]
    public void The_longest_time_limit_is_that_of_the_runtime(string json) => Read($"\"timeout\": {json}").Timeout.ShouldBe(TimeSpan.MaxValue);

    [TestCase("none", new[] { 0, 0, 0, 0 })]
    [TestCase("fixed", new[] { 0, 1, 1, 1 })]
    [TestCase("linear", new[] { 0, 1, 2, 3 })]
    [TestCase("exponential", new[] { 0, 1, 2, 4 })]
    public void The_wait_before_an_attempt_grows_as_the_contract_says(string backoff, int[] seconds)
    {
        RetryPolicy retries = Read($$"""
            "retry_policy": { "max_attempts": 4, "backoff": "{{backoff}}" }
            """).Retries;

        retries.MaxAttempts.ShouldBe(4);
        Enumerable.Range(1, 4).Select(attempt => Backoffs.WaitBefore(retries.Backoff, attempt).TotalSeconds).ShouldBe(seconds.Select(second => (double)second));
    }

    [TestCase("linear")]
    [TestCase("exponential")]
    public void Nobody_waits_longer_than_a_minute(string backoff)
        => Backoffs.WaitBefore(
            Read($$"""
            "retry_policy": { "backoff": "{{backoff}}" }
            """).Retries.Backoff,
            int.MaxValue).ShouldBe(TimeSpan.FromMinutes(1));

    [TestCase("1.5")]
    [TestCase("0")]
    [TestCase("\"3\"")]
    public void Attempts_are_counted_in_whole_numbers_from_1(string json)
        => Read($$"""
            "retry_policy": { "max_attempts": {{json}} }
            """).Retries.MaxAttempts.ShouldBeNull();

    [TestCase("{ \"execution\": {} }", true, false)]
    [TestCase("{ \"execution\": { \"agent_type\": \"a\" } }", true, true)]
    [TestCase("{ \"execution\": { \"resources\": {} } }", true, true)]
    [TestCase("{ \"execution\": [] }", false, false)]
    [TestCase("{}", false, false)]
    [TestCase("[]", false, false)]
    public void Only_an_execution_that_names_an_agent_or_resources_is_a_contract_in_another_record(string json, bool isContract, bool isWithin)
    {
        using var tree = JsonTree.Parse(Encoding.UTF8.GetBytes(json));

        (Contract.Of(tree.Root, ContractPolicy.Default) is not null).ShouldBe(isContract);
        (Contract.Within(tree.Root, ContractPolicy.Default) is not null).ShouldBe(isWithin);
    }

    private static long? Memory(string json) => Read($"\"memory_limit\": {json}").MemoryLimit;

    private static Contract Read(string resources)
        => Contract.Of(JsonTree.Parse(Encoding.UTF8.GetBytes($$"""{ "execution": { "resources": { {{resources}} } } }""")).Root, ContractPolicy.Default)!;
}
