using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Edits;

/// <summary>A task file that a command changes.</summary>
/// <param name="task">The file as it is.</param>
/// <param name="status">The word of the status that the task has, by its file or by the list.</param>
/// <param name="clock">The time of the command.</param>
internal sealed class TaskEdit(TaskFile task, string status, string clock)
{
    private readonly JsonEdit _json = new(task.Tree);

    /// <summary>Records another status: the status itself, an entry of the history, and <c>completed_at</c> where the file has that key.</summary>
    public void SetStatus(WorkflowStatus to)
    {
        string word = to == WorkflowStatus.Active && SaysInProgress ? "in_progress" : WorkflowStatuses.Word(to);
        Set("status", JsonContent.Of(word));
        JsonContent entry = JsonContent.Object(
            ("from", JsonContent.Of(task.StatusValue.IsString ? task.StatusValue.Text : status)), ("to", JsonContent.Of(word)), ("changed_at", JsonContent.Of(clock)));
        if (task.History.IsArray)
        {
            _json.Append(task.History, entry);
        }
        else if (!task.Root["status_history"u8].Exists)
        {
            Set("status_history", JsonContent.Array(entry));
        }

        if (to == WorkflowStatus.Completed && task.Tree.IndexOf(task.Root.Node, "completed_at"u8) >= 0)
        {
            Set("completed_at", JsonContent.Of(clock));
        }
    }

    /// <summary>Gives the root a member.</summary>
    public void Set(string key, JsonContent value) => _json.Set(task.Root, key, value);

    /// <summary>Records that the work failed: in <c>result</c>, or beside it where that is no object.</summary>
    /// <param name="error">What went wrong.</param>
    public void SetFailure(string error)
    {
        JsonValue result = task.Root["result"u8];
        if (result.IsObject)
        {
            _json.Set(result, "success", JsonContent.Of(false));
            _json.Set(result, "error", JsonContent.Of(error));
        }
        else if (result.Exists)
        {
            Set("error", JsonContent.Of(error));
        }
        else
        {
            Set("result", JsonContent.Object(("success", JsonContent.Of(false)), ("error", JsonContent.Of(error))));
        }
    }

    /// <summary>A failure that <c>result</c> tells of is none any more.</summary>
    public void ClearFailure()
    {
        JsonValue result = task.Root["result"u8];
        if (result["success"u8].Kind != JsonKind.False)
        {
            return;
        }

        _json.Set(result, "success", JsonContent.Of(true));
        if (result["error"u8].Exists)
        {
            _json.Set(result, "error", JsonContent.Null);
        }
    }

    /// <summary>The file with all changes.</summary>
    /// <param name="before">Its bytes as they were.</param>
    public byte[] Apply(ReadOnlySpan<byte> before) => _json.Apply(before);

    /// <summary>Whether the file says <c>in_progress</c> where others say <c>active</c>.</summary>
    private bool SaysInProgress
    {
        get
        {
            bool says = task.StatusValue.Is("in_progress"u8);
            foreach (JsonValue entry in task.History.Children)
            {
                says |= entry["from"u8].Is("in_progress"u8) || TaskHistory.To(entry).Is("in_progress"u8);
            }

            return says;
        }
    }
}
