using System.Globalization;
using System.Text;
using System.Text.Json;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Tests.Workflows;

/// <summary>What is read of the lists and plans of real sessions.</summary>
public sealed class TaskListCorpusTests
{
    private static readonly string _approved = ProjectFolder.At("tests", "PhaseGuard.Tests", "Workflows", "CorpusLists.approved.txt");

    [Test]
    public void A_change_of_the_reader_shows_what_it_reads_of_real_lists()
    {
        Assume.That(ProjectFolder.WorkflowCorpus, Is.Not.Null, "the corpus of real sessions is not beside this clone");
        string read = string.Concat(Directory.EnumerateDirectories(ProjectFolder.WorkflowCorpus!, "WFS-*", SearchOption.AllDirectories)
            .OrderBy(folder => folder, StringComparer.Ordinal).Select(Read));
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_approved, read);
        }

        read.ShouldBe(File.ReadAllText(_approved));
    }

    private static string Read(string folder)
    {
        Dictionary<string, string> idOfStem = Directory.Exists(Path.Combine(folder, ".task"))
            ? Directory.EnumerateFiles(Path.Combine(folder, ".task"), "*.json").ToDictionary(file => Path.GetFileNameWithoutExtension(file), IdOf)
            : [];
        string[] ids = [.. idOfStem.Values.Order(StringComparer.Ordinal)];
        var told = new StringBuilder();
        string[] path = Path.GetRelativePath(ProjectFolder.WorkflowCorpus!, folder).Split(Path.DirectorySeparatorChar);
        told.Append(CultureInfo.InvariantCulture, $"{path[1]}/{path[2]} {path[^1]}: {ids.Length} tasks\n");
        if (Content(folder, "IMPL_PLAN.md") is { } plan)
        {
            string? model = ExecutionModel.Read(plan);
            told.Append(CultureInfo.InvariantCulture, $"  {BatchModel.Of(model).Shown ?? "no model"}: {model}\n");
        }

        if (Content(folder, "TODO_LIST.md") is { } text)
        {
            var list = TaskList.Read(text, ids, idOfStem);
            foreach (Grouping<ListBox, ListEntry> box in list.Entries.GroupBy(entry => entry.Box))
            {
                told.Append(CultureInfo.InvariantCulture, $"  {box.Key}: {string.Join(' ', box.Select(entry => Show(entry, text)))}\n");
            }

            told.Append(CultureInfo.InvariantCulture, $"  links: {list.Links.Count}; not named: {string.Join(' ', ids.Where(id => !list.Names(id)))}\n");
        }

        return told.ToString().Replace(" \n", "\n", StringComparison.Ordinal);
    }

    private static string Show(ListEntry entry, byte[] text)
        => string.Create(CultureInfo.InvariantCulture, $"{entry.Id}:{text.AsSpan(0, entry.BoxOffset).Count((byte)'\n') + 1}");

    private static byte[]? Content(string folder, string name)
        => File.Exists(Path.Combine(folder, name)) ? File.ReadAllBytes(Path.Combine(folder, name)) : null;

    /// <summary>The id of a task file, or its name where it tells none or cannot be read.</summary>
    private static string IdOf(string file)
    {
        try
        {
            using JsonDocument task = JsonDocument.Parse(File.ReadAllBytes(file));
            return task.RootElement.TryGetProperty("id", out JsonElement id) || task.RootElement.TryGetProperty("task_id", out id)
                ? id.GetString()!
                : Path.GetFileNameWithoutExtension(file);
        }
        catch (JsonException)
        {
            return Path.GetFileNameWithoutExtension(file);
        }
    }
}
