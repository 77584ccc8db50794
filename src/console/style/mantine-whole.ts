// Every component's style, in Mantine's own order. Imported by routes that use more than buttons; the layer makes the order of loading
// harmless.
import '@mantine/core/styles.layer.css'
