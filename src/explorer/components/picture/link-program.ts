import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { SceneLink, SceneNode } from '../../core/picture/scene.ts';

/** Data of a link beyond that of a sigma edge. */
export interface LinkDisplayData extends EdgeDisplayData {
  /** Height of the curve to the left of its direction, as a fraction of its length. */
  readonly bend: number;
  readonly dashed: boolean;
  /** Whether it has an arrowhead. */
  readonly directed: boolean;
}

/** Number of straight segments of a curve. */
const CURVE_SEGMENTS = 14;

/**
 * Vertices on both sides of a link. The part is 0 on the line, 1 at the base of the arrowhead, and
 * 2 at its tip.
 */
const STRIP_VERTICES: number[][] = [
  ...Array.from({ length: CURVE_SEGMENTS + 1 }, (_, segment) => [segment / CURVE_SEGMENTS, 0] as const),
  [1, 1] as const,
  [1, 2] as const,
].flatMap(([offset, part]) => [
  [offset, part, 1],
  [offset, part, -1],
]);

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_bend;
attribute float a_dashed;
attribute float a_head;
attribute float a_radius;
attribute float a_offset;
attribute float a_part;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_along;
varying float v_side;
varying float v_half;
varying float v_dashed;

void main() {
  // Size of a pixel in units of the graph.
  float pixel = 2.0 * u_correctionRatio;
  vec2 span = a_target - a_source;
  float length_ = max(length(span), pixel * 0.001);
  vec2 left = vec2(-span.y, span.x) / length_;
  vec2 control = 0.5 * (a_source + a_target) + left * length_ * a_bend;

  float thick = max(a_thickness / u_sizeRatio, 1.0);
  float head = a_head * (thick * 2.4 + 5.0);
  // The arrow's tip touches the circle of the target, and the line ends where the head begins.
  float tip = 1.0 - a_head * min(a_radius / u_sizeRatio * pixel / length_, 0.45);
  float base = tip - min(head * pixel / length_, 0.45);
  float t = a_part > 1.5 ? tip : (a_part > 0.5 ? base : a_offset * base);

  float u = 1.0 - t;
  vec2 position = u * u * a_source + 2.0 * u * t * control + t * t * a_target;
  vec2 tangent = 2.0 * u * (control - a_source) + 2.0 * t * (a_target - control);
  vec2 normal = normalize(vec2(-tangent.y, tangent.x));

  float half_ = 0.5 * thick;
  if (a_part > 1.5) half_ = 0.0;
  else if (a_part > 0.5) half_ = a_head * (thick * 0.5 + 3.2);
  #ifdef PICKING_MODE
  half_ = max(half_, 4.0);
  #else
  half_ += 0.7;
  #endif

  gl_Position = vec4((u_matrix * vec3(position + normal * a_side * half_ * pixel, 1.0)).xy, 0.0, 1.0);

  v_along = t * length_ / pixel;
  v_side = a_side * half_;
  v_half = half_;
  v_dashed = a_part > 0.5 ? 0.0 : a_dashed;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_side;
varying float v_half;
varying float v_dashed;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float coverage = clamp(v_half - abs(v_side), 0.0, 1.0);
  if (v_dashed > 0.5) {
    float dash = abs(mod(v_along, 10.0) - 5.0);
    coverage *= clamp(3.4 - dash, 0.0, 1.0);
  }
  float alpha = v_color.a * coverage;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;
type UniformName = (typeof UNIFORMS)[number];

/** Draws links as curves, so that parallel links are separate, with dashes and arrowheads. */
export class LinkProgram extends EdgeProgram<UniformName, SceneNode, SceneLink> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: STRIP_VERTICES.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_dashed', size: 1, type: FLOAT },
        { name: 'a_head', size: 1, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_offset', size: 1, type: FLOAT },
        { name: 'a_part', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: STRIP_VERTICES,
    };
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { size, color, bend, dashed, directed } = data as LinkDisplayData;
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      size,
      bend,
      dashed ? 1 : 0,
      directed ? 1 : 0,
      target.size + 1,
      floatColor(color),
      id,
    ];
    this.array.set(values, start);
  }

  override setUniforms(
    { matrix, sizeRatio, correctionRatio }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<UniformName>,
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
  }
}
