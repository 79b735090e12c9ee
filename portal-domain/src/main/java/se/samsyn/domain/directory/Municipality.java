package se.samsyn.domain.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One of the county's municipalities (kommun); studies cover all of them, an evaluation is commissioned by one. */
@Entity
public class Municipality {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NotBlank(message = "{samsyn.required}")
    @Pattern(regexp = "\\d{4}", message = "{samsyn.municipality-code}")
    private String code;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 100, message = "{samsyn.too-long}")
    private String name;

    private String slug;

    protected Municipality() {}

    /** @param code Statistics Sweden's four digits, for example 2305 */
    public Municipality(String code, String name, String slug) {
        this.code = code;
        this.name = name;
        this.slug = slug;
    }

    /** The public path of the page that gathers what has been done in the municipality. */
    public String getPath() {
        return "/kommuner/" + slug;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Municipality that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Municipality.class.hashCode();
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }
}
