package se.samsyn.domain.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Events that belong together (serie): one page lists all dates. Each event keeps its own page, status and registrations. */
@Entity
@Table(name = "event_series")
public class EventSeries {

    public static final int TITLE_LENGTH = 200;

    /** Where the pages of series are; the slug follows. */
    public static final String PATH = "/kalender/serie";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private String title;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected EventSeries() {}

    public EventSeries(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** Gives the series another name; its address stays. */
    public void rename(String newTitle) {
        title = newTitle;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** The address of the series' page. */
    public String getPath() {
        return PATH + "/" + slug;
    }
}
