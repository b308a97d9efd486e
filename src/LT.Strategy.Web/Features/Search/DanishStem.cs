using Lucene.Net.Tartarus.Snowball.Ext;

namespace LT.Strategy.Web.Features.Search;

/// <summary>What a Danish word has in common with its other forms: "fraværet", "fraværets" and "fravær" have one stem.</summary>
internal static class DanishStem
{
    public static string Of(string word)
    {
        var stemmer = new DanishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
