using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Tests.Json;

/// <summary>Makes edits all over a text, and looks what became of it.</summary>
internal static class EditChecks
{
    /// <summary>How many places of a text are tried, spread over it.</summary>
    private const int Places = 4;

    /// <summary>Members get another value, and their own back.</summary>
    public static void SetEverything(byte[] text)
    {
        using JsonTree tree = JsonTree.Parse(text);
        int mark = text.Length - tree.Text.Length;
        foreach (JsonValue member in Some(tree, value => value.HasKey))
        {
            JsonValue holder = new(tree, tree[member.Node].Parent);
            JsonValue last = new(tree, tree.IndexOf(holder.Node, member.KeyUtf8));
            byte[] after = Edit(tree, text, edit => edit.Set(holder, last.Key, JsonContent.Of("changed")));

            after.ShouldBe([.. text[..(mark + tree[last.Node].Start)], .. "\"changed\""u8, .. text[(mark + tree[last.Node].End)..]]);
            using JsonTree edited = JsonTree.Parse(after);
            byte[] back = Edit(edited, after, edit => edit.Set(new JsonValue(edited, holder.Node), last.Key, JsonContent.Copy(last)));
            ShouldBeEqual(back, text, isExact: last.Kind is not (JsonKind.Object or JsonKind.Array));
        }
    }

    /// <summary>Objects get another member, arrays another element.</summary>
    public static void AddEverywhere(byte[] text)
    {
        using JsonTree tree = JsonTree.Parse(text);
        int mark = text.Length - tree.Text.Length;
        foreach (JsonValue holder in Some(tree, value => value.IsObject || value.IsArray))
        {
            JsonContent content = JsonContent.Object(("new", JsonContent.Of("ö")), ("list", JsonContent.Array(JsonContent.Null)));
            byte[] after = Edit(tree, text, edit =>
            {
                if (holder.IsObject)
                {
                    edit.Set(holder, "a key that no text has", content);
                }
                else
                {
                    edit.Append(holder, content);
                }
            });

            bool isEmpty = holder.Children.Count == 0;
            int start = mark + (isEmpty ? tree[holder.Node].Start + 1 : LastEnd(holder, tree));
            int end = isEmpty ? mark + tree[holder.Node].End - 1 : start;
            after.AsSpan().StartsWith(text.AsSpan(0, start)).ShouldBeTrue();
            after.AsSpan().EndsWith(text.AsSpan(end)).ShouldBeTrue();
            using JsonTree edited = JsonTree.Parse(after);
            edited.Error.ShouldBeNull();
            ShouldHaveGrown(holder, new JsonValue(edited, holder.Node));
        }
    }

    private static void ShouldHaveGrown(JsonValue before, JsonValue after)
    {
        JsonChildren.Enumerator now = after.Children.GetEnumerator();
        foreach (JsonValue child in before.Children)
        {
            now.MoveNext().ShouldBeTrue();
            JsonEquality.AreEqual(child, now.Current).ShouldBeTrue();
            now.Current.RawKey.SequenceEqual(child.RawKey).ShouldBeTrue();
        }

        now.MoveNext().ShouldBeTrue();
        now.Current["new"u8].Text.ShouldBe("ö");
        now.MoveNext().ShouldBeFalse();
    }

    private static void ShouldBeEqual(byte[] back, byte[] text, bool isExact)
    {
        using JsonTree one = JsonTree.Parse(back);
        using JsonTree other = JsonTree.Parse(text);
        JsonEquality.AreEqual(one.Root, other.Root).ShouldBeTrue();
        (!isExact || back.AsSpan().SequenceEqual(text)).ShouldBeTrue(Encoding.UTF8.GetString(back));
    }

    private static byte[] Edit(JsonTree tree, byte[] text, Action<JsonEdit> change)
    {
        var edit = new JsonEdit(tree);
        change(edit);
        return edit.Apply(text);
    }

    private static int LastEnd(JsonValue holder, JsonTree tree)
    {
        int end = 0;
        foreach (JsonValue child in holder.Children)
        {
            end = tree[child.Node].End;
        }

        return end;
    }

    private static IEnumerable<JsonValue> Some(JsonTree tree, Func<JsonValue, bool> isWanted)
    {
        JsonValue[] all = [.. Enumerable.Range(0, tree.Root.Exists ? tree[0].Next : 0).Select(node => new JsonValue(tree, node)).Where(isWanted)];
        return all.Where((_, index) => index % ((all.Length / Places) + 1) == 0);
    }
}
