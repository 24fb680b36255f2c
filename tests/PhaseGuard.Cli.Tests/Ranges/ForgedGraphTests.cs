using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>The file in which git keeps the graph of commits for speed is anybody's to write, and git believes it.</summary>
public sealed class ForgedGraphTests
{
    private const int IdSize = 20;

    [Test]
    public void A_forged_graph_hides_no_commit()
    {
        using var history = History.After(new Step("EEEEP"));
        string start = history.Start;
        string bad = history.Commit("wip", new Step("ENNNN"));
        string repaired = history.Commit("feat(01-01): GREEN", new Step("EEEEP") { Notes = "a form" });
        string tip = history.Commit("Rest");
        string honest = history.Check().Output;
        Forge(history, repaired, parent: start);
        history.Repo.Git("rev-list", $"{start}..{tip}").Output.ShouldNotContain(bad);

        history.Check().Output.ShouldBe(honest);

        honest.ShouldContain(" in 3 commits.");
    }

    /// <summary>Writes the graph, and makes another commit the parent of one.</summary>
    private static void Forge(History history, string commit, string parent)
    {
        history.Git("commit-graph", "write", "--reachable");
        string file = history.Repo.At(".git/objects/info/commit-graph");
        byte[] graph = File.ReadAllBytes(file);
        int ids = Chunk(graph, "OIDL"u8);
        int data = Chunk(graph, "CDAT"u8) + (Position(graph, ids, commit) * (IdSize + 16));
        BinaryPrimitives.WriteInt32BigEndian(graph.AsSpan(data + IdSize), Position(graph, ids, parent));
#pragma warning disable CA5350 // git's own checksum
        SHA1.HashData(graph.AsSpan(0, graph.Length - IdSize), graph.AsSpan(graph.Length - IdSize));
#pragma warning restore CA5350
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllBytes(file, graph);
    }

    private static int Chunk(ReadOnlySpan<byte> graph, ReadOnlySpan<byte> name)
    {
        int entry = 8;
        while (!graph[entry..].StartsWith(name))
        {
            entry += 12;
        }

        return (int)BinaryPrimitives.ReadInt64BigEndian(graph[(entry + 4)..]);
    }

    private static int Position(ReadOnlySpan<byte> graph, int ids, string id)
        => (graph[ids..].IndexOf(Convert.FromHexString(id))) / IdSize;
}
