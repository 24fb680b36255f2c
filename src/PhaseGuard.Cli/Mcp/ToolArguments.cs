using System.Text;
using PhaseGuard.Cli.JsonRpc;
using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp;

/// <summary>What a tool was called with: all of it known, and of the type that the tool wants.</summary>
internal sealed class ToolArguments
{
    private readonly JsonValue _arguments;

    /// <param name="arguments">The arguments; absent where none were given.</param>
    /// <param name="parameters">What the tool takes.</param>
    /// <exception cref="RpcException">Something else was given, or something is missing.</exception>
    public ToolArguments(JsonValue arguments, IReadOnlyList<ToolParameter> parameters)
    {
        _arguments = arguments.Exists && !arguments.IsObject ? throw RpcException.Invalid("\"arguments\" has to be an object.") : arguments;
        foreach (JsonValue argument in arguments.Children)
        {
            if (!parameters.Any(parameter => parameter.Name == argument.Key))
            {
                throw RpcException.Invalid($"There is no parameter {Quote.Of(argument.Key)}: {Listing(parameters)}.");
            }
        }

        foreach (ToolParameter parameter in parameters)
        {
            Check(parameter, this[parameter.Name]);
        }
    }

    /// <summary>The counts of a test run, as they are called.</summary>
    public static string[] CountNames { get; } = ["total", "passed", "failed", "skipped"];

    private JsonValue this[string name] => _arguments[Encoding.UTF8.GetBytes(name)];

    /// <summary>A text that has to be given.</summary>
    public string Required(string name) => this[name].Text;

    /// <summary>A text; <see langword="null"/> where it was left out.</summary>
    public string? Text(string name) => this[name] is { Exists: true } value ? value.Text : null;

    public bool Flag(string name) => this[name].Kind == JsonKind.True;

    /// <summary>Texts; empty where they were left out.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (JsonValue item in this[name].Children)
        {
            texts.Add(item.Text);
        }

        return texts;
    }

    /// <summary>The counts of a test run; <see langword="null"/> where they were left out.</summary>
    public TestCounts? Counts(string name)
    {
        if (this[name] is not { Exists: true } counts)
        {
            return null;
        }

        int[] numbers = [.. CountNames.Select(key => Count(counts[Encoding.UTF8.GetBytes(key)]) ?? 0)];
        return new TestCounts(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static void Check(ToolParameter parameter, JsonValue value)
    {
        if (!value.Exists && parameter.IsRequired)
        {
            throw RpcException.Invalid($"{Quote.Of(parameter.Name)} is missing: {parameter.Description}");
        }

        string? wanted = !value.Exists ? null : parameter.Kind switch
        {
            ToolParameterKind.Flag => value.IsBoolean ? null : "true or false",
            ToolParameterKind.Texts => value.IsArray && All(value, item => item.IsString) ? null : "an array of strings",
            ToolParameterKind.Counts => IsCounts(value) ? null : $"an object of the whole numbers {string.Join(", ", CountNames)}, none below 0",
            _ => !value.IsString ? "a string" : parameter.Words.Count == 0 || parameter.Words.Contains(value.Text) ? null : $"one of {string.Join(", ", parameter.Words)}",
        };
        if (wanted is not null)
        {
            throw RpcException.Invalid($"{Quote.Of(parameter.Name)} has to be {wanted}.");
        }
    }

    private static bool IsCounts(JsonValue value)
        => value.IsObject && value.Children.Count == CountNames.Length && All(value, item => CountNames.Contains(item.Key) && Count(item) is not null);

    private static int? Count(JsonValue value)
        => value.IsNumber && JsonNumber.TryRead(value, out decimal number) && number >= 0 && number <= int.MaxValue && number % 1 == 0 ? (int)number : null;

    private static bool All(JsonValue holder, Func<JsonValue, bool> holds)
    {
        foreach (JsonValue item in holder.Children)
        {
            if (!holds(item))
            {
                return false;
            }
        }

        return true;
    }

    private static string Listing(IReadOnlyList<ToolParameter> parameters)
        => parameters.Count == 0 ? "there are none" : $"there are {string.Join(", ", parameters.Select(parameter => parameter.Name))}";
}
