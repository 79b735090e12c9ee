package se.samsyn.web.site.form;

import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.form.FormTokens;
import se.samsyn.web.site.Site;

/**
 * A form of the public site: what it reads, and what service it calls. A CDI bean of this class is posted to where its own
 * class says by {@link PostedAt}; {@link FormPosts} does the rest.
 */
public abstract class PublicForm {

    @Inject
    protected Site site;

    @Inject
    private FormTokens tokens;

    /** The personal link that it is sent by, after {@link #read}; none where anybody may send it. */
    public Optional<String> link() {
        return Optional.empty();
    }

    /** What its tokens are made for; no other form takes them. */
    public abstract String purpose();

    /** Where a received post leads. */
    public String thanks() {
        return path() + "/tack";
    }

    /** Takes over what was typed, before anything is judged, so that a refusal loses nothing. */
    public abstract void read();

    /**
     * Does what was asked for.
     *
     * @throws se.samsyn.domain.PortalException when something that was typed is refused
     */
    public abstract void receive(FormToken token);

    /** Where it stands, {@code /tillganglighet/anmal}, whatever the language. */
    protected String path() {
        return site.getPath();
    }

    /** A token for the form as it is being shown; each showing has its own. */
    public String getToken() {
        return tokens.issue(purpose());
    }
}
