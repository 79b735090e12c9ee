package se.samsyn.web.site.form;

import java.util.Optional;
import se.samsyn.service.form.FormToken;

/** A form of the public site; a CDI bean with this interface is posted to where its class says by {@link PostedAt}. */
public interface PublicForm {

    /** Where it stands and is posted to, {@code /tillganglighet/anmal}; in the request that shows or receives it. */
    String path();

    /** The personal link that it is sent by, after {@link #read}; none where anybody may send it. */
    default Optional<String> link() {
        return Optional.empty();
    }

    /** What its tokens are made for; no other form takes them. */
    String purpose();

    /** Where a received post leads, {@code /tillganglighet/anmal/tack}. */
    String thanks();

    /** Takes over what was typed, before anything is judged, so that a refusal loses nothing. */
    void read();

    /**
     * Does what was asked for.
     *
     * @throws se.samsyn.domain.PortalException when something that was typed is refused
     */
    void receive(FormToken token);
}
