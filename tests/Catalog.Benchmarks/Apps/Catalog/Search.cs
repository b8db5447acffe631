/// <summary>The search of a collection that has an index.</summary>
public static class Search
{
    public static int Count(string query) => Cables.All.Search(query).Count;
}
