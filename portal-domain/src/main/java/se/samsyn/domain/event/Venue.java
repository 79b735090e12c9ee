package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import se.samsyn.domain.directory.Municipality;
import se.samsyn.domain.field.Described;
import se.samsyn.domain.field.FieldValues;
import se.samsyn.domain.field.Fields;
import se.samsyn.domain.field.Kind;
import se.samsyn.domain.text.WebAddress;

/** Where an event takes place: a room, the web, or both. The online address is for participants, never for the public. */
@Embeddable
public class Venue implements Described {

    @NotNull(message = "{samsyn.required}")
    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private EventMode mode = EventMode.PLACE;

    @Size(max = 200, message = "{samsyn.too-long}")
    private String place;

    @Size(max = 300, message = "{samsyn.too-long}")
    private String address;

    @JoinFetch(JoinFetchType.OUTER)
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    @Size(max = 1000, message = "{samsyn.too-long}")
    @Pattern(regexp = "(https?://\\S+)?", message = "{samsyn.url}")
    @Column(name = "online_url")
    private String onlineUrl;

    /** The same place, which stays when this one is changed. */
    public Venue copy() {
        return FieldValues.copy(this, new Venue());
    }

    /** Whether both are the same room or meeting, so that nobody goes wrong. */
    public boolean isSameAs(Venue other) {
        return mode == other.mode
                && Objects.equals(place, other.place)
                && Objects.equals(address, other.address)
                && Objects.equals(onlineUrl, other.onlineUrl);
    }

    /** Whether there is a room to go to. */
    public boolean isSomewhere() {
        return mode != EventMode.ONLINE;
    }

    /** Whether one can take part from afar. */
    public boolean isOnline() {
        return mode != EventMode.PLACE;
    }

    @Override
    public void tell(Fields fields) {
        fields.value("mode", Kind.choice(EventMode.class), mode, this::setMode);
        fields.value("place", Kind.TEXT, place, this::setPlace);
        fields.value("address", Kind.TEXT, address, this::setAddress);
        fields.value("municipality", Kind.MUNICIPALITY, municipality, this::setMunicipality);
        fields.value("onlineUrl", Kind.TEXT, onlineUrl, this::setOnlineUrl);
    }

    public EventMode getMode() {
        return mode;
    }

    public void setMode(EventMode mode) {
        this.mode = mode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Municipality municipality) {
        this.municipality = municipality;
    }

    public String getOnlineUrl() {
        return onlineUrl;
    }

    public void setOnlineUrl(String onlineUrl) {
        this.onlineUrl = WebAddress.meant(onlineUrl);
    }
}
