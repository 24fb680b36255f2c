using System.Globalization;
using PhaseGuard.Boards;
using PhaseGuard.Cli.Boards;

namespace PhaseGuard.Cli.Tests.Boards;

/// <summary>The sample repository of boards, as somebody works in it.</summary>
internal sealed class SampleBoard : IDisposable
{
    /// <summary>The time at which the sample is looked at.</summary>
    public static readonly DateTimeOffset Time = DateTimeOffset.Parse(SampleShop.Time, CultureInfo.InvariantCulture);

    public TestRepo Repo { get; } = SampleShop.Make();

    /// <summary>What a board of it shows.</summary>
    public Board Make(params string[] paths) => new BoardMaker(ContextAt(Time), paths).Make()!;

    /// <summary>Types a command at the time of the sample.</summary>
    public Finished Run(params string[] arguments) => Tool.RunIn(world => world with { Time = Time }, Repo.Top, arguments);

    /// <summary>Commits all as it stands, at a time.</summary>
    public void Commit(string time) => SampleShop.Commit(Repo, time);

    public void Dispose() => Repo.Dispose();

    private CommandContext ContextAt(DateTimeOffset time) => new(Repo.Top, () => Stream.Null, TextWriter.Null, TextWriter.Null, time);
}
