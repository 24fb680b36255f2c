using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG089OddMetrics() : StepRule(
    "PG089", "odd-metrics", Level.Warning, "A metric has a value that nobody can have measured.")
{
    private const decimal LeastComplexity = 1;
    private const decimal MostComplexity = 10;

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        JsonValue metrics = step.Execution.Metrics.If(JsonKind.Object);
        JsonValue tokens = metrics["tokens"u8].If(JsonKind.Object);
        CheckSigns(metrics, findings);
        CheckSigns(tokens, findings);
        CheckSum(tokens, findings);
        JsonValue attempts = metrics["attempts"u8];
        if (JsonNumber.TryRead(attempts, out decimal count) && count is >= 0 and < 1)
        {
            findings.Add(this, attempts.Place, $"attempts is {JsonNumber.Show(attempts)}, below 1", "Count the tries from 1; a step that nobody has begun has none to count.");
        }

        JsonValue complexity = metrics["complexity_score"u8];
        if (complexity.IsNumber && !JsonNumber.IsNegative(complexity) && !(JsonNumber.TryRead(complexity, out decimal score) && score is >= LeastComplexity and <= MostComplexity))
        {
            findings.Add(this, complexity.Place, $"complexity_score is {JsonNumber.Show(complexity)}, outside 1 to 10", "Rate the task from 1, the simplest, to 10.");
        }

        JsonValue cost = metrics["cost_estimate"u8];
        if (cost.Exists && !Money.Is(cost))
        {
            findings.Add(this, cost.Place, $"cost_estimate is no amount of money, but {JsonTypes.Describe(cost)}", "Write an amount, such as \"$0.45\", \"EUR 0.45\" or 0.45.");
        }
    }

    private void CheckSigns(JsonValue holder, FindingCollector findings)
    {
        foreach (JsonValue member in holder.Children)
        {
            if (JsonNumber.IsNegative(member))
            {
                findings.Add(this, member.Place, $"{Quote.Of(member.Key)[1..^1]} is {JsonNumber.Show(member)}, below 0", "Record what was measured; where nothing was, leave it out.");
            }
        }
    }

    private void CheckSum(JsonValue tokens, FindingCollector findings)
    {
        JsonValue total = tokens["total"u8];
        if (Sum(tokens) is { } sum && JsonNumber.TryRead(total, out decimal told) && told != sum)
        {
            findings.Add(
                this,
                total.Place,
                string.Create(CultureInfo.InvariantCulture, $"total of tokens is {JsonNumber.Show(total)}, but input + output is {sum:0.##}"),
                "Copy the counts from where they were counted: \"total\" is the sum of the others.");
        }
    }

    private static decimal? Sum(JsonValue tokens)
        => JsonNumber.TryRead(tokens["input"u8], out decimal input) && JsonNumber.TryRead(tokens["output"u8], out decimal output) ? input + output : null;

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        JsonValue tokens = document.Execution.Metrics["tokens"u8];
        if (tokens["total"u8].Place != at || Sum(tokens) is not { } sum)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(tokens["total"u8], JsonContent.Of(sum));
        return Fix.Unsafe(string.Create(CultureInfo.InvariantCulture, $"Write {sum:0.##}, the sum of the others."), edit);
    }
}
