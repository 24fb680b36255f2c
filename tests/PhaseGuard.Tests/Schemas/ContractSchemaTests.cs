using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The schema of contracts against the rules, by the list in <c>docs/schemas.md</c>.</summary>
public sealed class ContractSchemaTests
{
    private const string Schema = "contract.schema.json";

    private static readonly string _path = Examples.PathFor("PG200");

    [Test]
    public void The_schema_rejects_what_a_rule_stops_that_it_says_the_same_as_and_nothing_else()
        => Disagreements(SchemaValidator.Ask).ShouldBeEmpty();

    [Test]
    public void A_validator_with_another_engine_for_patterns_says_the_same()
        => Disagreements(SchemaValidator.AskAnother).ShouldBeEmpty();

    private static IEnumerable<string> Disagreements(Func<IEnumerable<(string, byte[])>, IReadOnlyList<string?>> ask)
    {
        IReadOnlyDictionary<string, string> says = SchemaPage.SaysOf("a contract");
        byte[][] documents = [.. Contracts.Concat(Spoilt).Where(IsJson)];
        return documents.Zip(ask(documents.Select(document => (Schema, document))))
            .Where(asked => Disagree([.. Errors(asked.First).Select(rule => says[rule])], asked.Second is not null))
            .Take(20).Select(asked => $"{Encoding.UTF8.GetString(asked.First)}: {asked.Second ?? "accepted"}");
    }

    private static bool Disagree(string[] said, bool isRejected)
        => said.Contains("the same") ? !isRejected : isRejected && !said.Contains("a part");

    private static IEnumerable<byte[]> Contracts => CaseFile.All.Where(theCase => theCase.Path == _path).Select(theCase => theCase.Content);

    private static IEnumerable<byte[]> Spoilt
        => from seed in Rounds.Seeds(3)
           let dice = new SeededRandom(seed)
           from text in Contracts
           where IsJson(text)
           select Mutation.OfValues(dice, text);

    private static IEnumerable<string> Errors(byte[] content)
    {
        using Document document = DialectBook.KindOfNamed(_path, Examples.Options.Policy).Read(_path, content, Examples.Options);
        return [.. document.Validate().Findings.Where(finding => finding.Level == Level.Error).Select(finding => finding.Rule.Id)];
    }

    private static bool IsJson(byte[] content)
    {
        using JsonTree tree = JsonTree.Parse(content);
        return tree.Root.Exists && tree.Error is null;
    }
}
