using System.Diagnostics;
using LT.Strategy.Web.Security;

namespace LT.Strategy.Web.Features.Errors;

public sealed record ErrorPage(string Title, string Sentence)
{
    public static ErrorPage For(int status, HttpContext context) =>
        status switch
        {
            403 => new(
                "Du har ikke adgang",
                "Du har ikke adgang til at gøre det, du prøvede på. Kontakt din centerchef eller strategisekretariatet, hvis du mener, du burde have det."
            ),
            404 or 405 => new(
                "Siden findes ikke",
                "Adressen kan være skrevet forkert, eller siden kan være flyttet. Gå til forsiden, og find den derfra."
            ),
            413 => new(
                "Der er for meget på én gang",
                "Du kan højst sende 2 MB ad gangen. Del teksten eller filen op, og prøv igen. Intet er gemt."
            ),
            503 => new(
                "Vi kan ikke hente oplysningerne lige nu",
                $"Der opstod en fejl hos os. Prøv igen om lidt. Fejlkode: {ErrorId.Of(context)}"
            ),
            >= 500 => new(
                "Der opstod en fejl",
                $"Der opstod en fejl hos os. Prøv igen om lidt. Fejlkode: {ErrorId.Of(context)}"
            ),
            _ => new("Vi kunne ikke læse det, du sendte", "Gå tilbage, ret det, og prøv igen. Intet er gemt."),
        };

    /// <summary>The same for a program that asked for data: it has no page to go back to.</summary>
    public static ErrorPage ForPrograms(int status, HttpContext context) =>
        status switch
        {
            401 when Caller.TokenOf(context.Request) is not null => new(
                "Nøglen kan ikke bruges",
                "Nøglen eller tokenet er ukendt, udløbet eller trukket tilbage. En administrator kan lave en ny nøgle."
            ),
            401 => new(
                "Nøgle mangler",
                "Send en nøgle med i headeren Authorization, fx »Authorization: Bearer ltk_…«, eller log ind."
            ),
            404 => new(
                "Findes ikke",
                "Adressen findes ikke. De adresser, der findes, er beskrevet i /openapi/v1.json."
            ),
            429 => new(
                "Du har spurgt for mange gange",
                "Vent det antal sekunder, der står i headeren Retry-After, og prøv igen."
            ),
            405 => new("Der kan kun læses", "Brug GET. Intet er gemt."),
            _ => For(status, context),
        };
}

/// <summary>The code that a person reads aloud and that finds the lines in the log.</summary>
public static class ErrorId
{
    public static string Of(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
