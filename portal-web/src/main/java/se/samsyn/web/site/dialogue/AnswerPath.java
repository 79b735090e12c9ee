package se.samsyn.web.site.dialogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.domain.dialogue.AnswerToken;

/** What a personal address says: {@code /svara/{token}}, or {@code /en/svara/{token}} for the form in English. */
record AnswerPath(AnswerToken token, boolean english) {

    private static final Pattern FORM = Pattern.compile("(?<english>/en)?/svara/(?<token>[A-Za-z0-9_-]{43})");

    static Optional<AnswerPath> of(HttpServletRequest request) {
        return of(request.getRequestURI().substring(request.getContextPath().length()));
    }

    static Optional<AnswerPath> of(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches()
                ? Optional.of(new AnswerPath(new AnswerToken(form.group("token")), form.group("english") != null))
                : Optional.empty();
    }

    /** The path on the site, whatever the language. */
    String sitePath() {
        return "/svara/" + token.text();
    }
}
