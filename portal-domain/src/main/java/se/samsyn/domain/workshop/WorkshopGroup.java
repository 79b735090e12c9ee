package se.samsyn.domain.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A group (grupp) of a workshop, by the name on its table. */
@Entity
@Table(name = "workshop_group")
public class WorkshopGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 100, message = "{samsyn.too-long}")
    private String name;

    public WorkshopGroup() {}

    public WorkshopGroup(String name) {
        this.name = name;
    }

    void placeAt(Workshop owner, int index) {
        workshop = owner;
        position = index;
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
