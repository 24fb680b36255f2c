using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>Which agent follows from a task's type; the source is section 6 of the specification of workflow sessions.</summary>
internal static class TaskAgents
{
    /// <summary>The agent of a flat task that names none.</summary>
    public const string Usual = "code-developer";

    /// <summary>The types, as messages name them.</summary>
    public const string Types = "feature, bugfix, refactor, test-gen, test-fix, review, docs";

    /// <summary>The agent that follows from a type; <see langword="null"/> where none does.</summary>
    public static string? For(JsonValue type) => !type.IsString ? null : type.Text switch
    {
        "feature" or "bugfix" or "refactor" or "test-gen" => Usual,
        "test-fix" => "test-fix-agent",
        "review" => "universal-executor",
        "docs" => "doc-generator",
        _ => null,
    };
}
