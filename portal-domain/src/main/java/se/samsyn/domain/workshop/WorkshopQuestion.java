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

/** A question that every group of a workshop talks about. */
@Entity
@Table(name = "workshop_question")
public class WorkshopQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    @Column(name = "position")
    private int position;

    @NotBlank(message = "{samsyn.required}")
    @Size(max = 500, message = "{samsyn.too-long}")
    private String text;

    public WorkshopQuestion() {}

    public WorkshopQuestion(String text) {
        this.text = text;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
