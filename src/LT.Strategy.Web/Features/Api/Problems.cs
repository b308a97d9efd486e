using Microsoft.AspNetCore.Mvc;

namespace LT.Strategy.Web.Features.Api;

/// <summary>The kinds of refusal that programs may tell apart. A kind keeps its name; its words may change.</summary>
public static class Problems
{
    public const string Prefix = "urn:lt-strategi:";

    public static IServiceCollection AddProblems(this IServiceCollection services) =>
        services.Configure<ApiBehaviorOptions>(options =>
        {
            var kinds = options.ClientErrorMapping;
            kinds[400] = Kind("bad-parameter", "Forespørgslen kan ikke læses");
            kinds[401] = Kind("not-signed-in", "Nøgle mangler");
            kinds[403] = Kind("forbidden", "Ikke adgang");
            kinds[404] = Kind("not-found", "Findes ikke");
            kinds[405] = Kind("read-only", "Der kan kun læses");
            kinds[429] = Kind("too-many-requests", "Du har spurgt for mange gange");
            kinds[500] = Kind("failed", "Der opstod en fejl");
            kinds[503] = Kind("away", "Prøv igen om lidt");
        });

    private static ClientErrorData Kind(string name, string title) => new() { Link = Prefix + name, Title = title };
}
