using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Protocols;

/// <summary>How one agent tells events, and how it wants to be answered.</summary>
/// <param name="name">What the agent is called on the command line.</param>
internal abstract class AgentProtocol(string name)
{
    /// <summary>The exit code by which agents know that a tool must not be called; they show standard error to the model.</summary>
    protected const int Refused = 2;

    /// <summary>What the agent is called on the command line.</summary>
    public string Name => name;

    /// <summary>Whether an event has the shape of this agent's.</summary>
    /// <param name="root">The event.</param>
    public abstract bool IsSpokenBy(JsonValue root);

    /// <summary>Reads an event of this agent.</summary>
    /// <param name="root">The event; any value, where somebody forced this protocol.</param>
    public abstract AgentEvent Read(JsonValue root);

    /// <summary>Writes an answer that is not silence.</summary>
    /// <param name="told">What it answers.</param>
    /// <param name="answer">What the guard says.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>The exit code.</returns>
    public abstract int Write(AgentEvent told, Answer answer, TextWriter output, TextWriter error);

    /// <summary>Writes an object on one line.</summary>
    /// <returns>The exit code of an answer that the object says.</returns>
    protected static int Write(TextWriter output, params IEnumerable<(string Key, JsonContent Value)> members)
    {
        output.Write(JsonStyle.Usual.Write(JsonContent.Object(members), hasLines: false, indent: ""));
        output.Write('\n');
        return 0;
    }

    /// <summary>Writes an object of one text.</summary>
    /// <returns>The exit code of an answer that the object says.</returns>
    protected static int Write(TextWriter output, string key, string text) => Write(output, (key, JsonContent.Of(text)));

    /// <summary>Writes to standard error, which is the agent's to show.</summary>
    /// <returns>The exit code.</returns>
    protected static int Say(TextWriter error, string text, int code)
    {
        error.Write($"{text}\n");
        return code;
    }
}
