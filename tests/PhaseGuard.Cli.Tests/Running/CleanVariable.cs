namespace PhaseGuard.Cli.Tests.Running;

/// <summary>A variable of this process, gone after the test.</summary>
internal sealed class CleanVariable : IDisposable
{
    private readonly string _name;

    public CleanVariable(string name, string value)
    {
        _name = name;
        Environment.SetEnvironmentVariable(name, value);
    }

    public void Dispose() => Environment.SetEnvironmentVariable(_name, null);
}
